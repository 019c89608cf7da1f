package live

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/dynamodb"
	"github.com/sessiongen/sessiongen/generated/dynamodb/dynamodbresource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/wait"
)

func str(v string) dynamodb.AttributeValue { return &dynamodb.AttributeValueMemberS{Value: v} }
func num(v int) dynamodb.AttributeValue {
	return &dynamodb.AttributeValueMemberN{Value: fmt.Sprint(v)}
}

func TestDynamoDB(t *testing.T) {
	ctx := t.Context()
	sess := connect(t, dynalite(t), secret)
	service := dynamodbresource.New(sess)
	table, err := service.CreateTable(ctx, &dynamodb.CreateTableInput{
		TableName: "orders",
		AttributeDefinitions: []dynamodb.AttributeDefinition{
			{AttributeName: "pk", AttributeType: dynamodb.ScalarAttributeTypeS},
			{AttributeName: "sk", AttributeType: dynamodb.ScalarAttributeTypeN},
		},
		KeySchema: []dynamodb.KeySchemaElement{
			{AttributeName: "pk", KeyType: dynamodb.KeyTypeHash}, {AttributeName: "sk", KeyType: dynamodb.KeyTypeRange},
		},
		BillingMode: dynamodb.BillingModePayPerRequest,
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := table.WaitUntilExists(ctx, wait.Delay(50*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	if d := table.Data(); d == nil || d.TableStatus != dynamodb.TableStatusActive {
		t.Errorf("the waiter's answer is not the snapshot: %+v", d)
	}

	item := func(i int) map[string]dynamodb.AttributeValue {
		return map[string]dynamodb.AttributeValue{
			"pk": str("u1"), "sk": num(i), "ok": &dynamodb.AttributeValueMemberBOOL{Value: i%2 == 0},
			"none": &dynamodb.AttributeValueMemberNULL{Value: true}, "bin": &dynamodb.AttributeValueMemberB{Value: []byte{0, 1, 255}},
			"tags": &dynamodb.AttributeValueMemberSS{Value: []string{"a", "b"}},
			"deep": &dynamodb.AttributeValueMemberM{Value: map[string]dynamodb.AttributeValue{
				"list": &dynamodb.AttributeValueMemberL{Value: []dynamodb.AttributeValue{num(1), str("zwei"), &dynamodb.AttributeValueMemberL{}}},
			}},
		}
	}
	for i := range 30 {
		if _, err := table.PutItem(ctx, &dynamodb.PutItemInput{Item: item(i)}); err != nil {
			t.Fatal(err)
		}
	}
	got, err := table.GetItem(ctx, &dynamodb.GetItemInput{Key: map[string]dynamodb.AttributeValue{"pk": str("u1"), "sk": num(3)}})
	if err != nil || len(got.Item) != 7 {
		t.Fatal(got, err)
	}
	deep, ok := got.Item["deep"].(*dynamodb.AttributeValueMemberM)
	if !ok || len(deep.Value["list"].(*dynamodb.AttributeValueMemberL).Value) != 3 {
		t.Errorf("deep value %+v", got.Item["deep"])
	}
	if b, ok := got.Item["bin"].(*dynamodb.AttributeValueMemberB); !ok || string(b.Value) != "\x00\x01\xff" {
		t.Errorf("binary value %+v", got.Item["bin"])
	}

	client := dynamodb.New(sess)
	n := 0
	for it, err := range client.QueryItems(ctx, &dynamodb.QueryInput{
		TableName: table.Name(), Limit: new(7), KeyConditionExpression: new("pk = :p AND sk >= :s"),
		ExpressionAttributeValues: map[string]dynamodb.AttributeValue{":p": str("u1"), ":s": num(10)},
	}) {
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := it["sk"].(*dynamodb.AttributeValueMemberN); !ok {
			t.Errorf("item %+v", it)
		}
		n++
	}
	if n != 20 {
		t.Errorf("%d items", n)
	}

	_, err = table.PutItem(ctx, &dynamodb.PutItemInput{Item: item(1), ConditionExpression: new("attribute_not_exists(pk)")})
	if e, ok := errors.AsType[*dynamodb.ConditionalCheckFailedException](err); !ok || e.ErrorCode() != "ConditionalCheckFailedException" {
		t.Errorf("a failed condition: %v", err)
	}
	_, err = service.Table("missing").Load(ctx)
	if _, ok := errors.AsType[*dynamodb.ResourceNotFoundException](err); !ok || !call.IsNotFound(err) {
		t.Errorf("a table that is not there: %v", err)
	}
	if _, err := table.Delete(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if err := table.WaitUntilNotExists(ctx, wait.Delay(50*time.Millisecond)); err != nil {
		t.Error(err)
	}
}

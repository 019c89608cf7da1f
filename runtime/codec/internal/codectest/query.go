package codectest

import "github.com/sessiongen/sessiongen/runtime/codec"

// QueryOutput is JSON with many small maps of unions.
type QueryOutput struct {
	Items            []map[string]AttributeValue
	Count            *int
	ScannedCount     *int
	LastEvaluatedKey map[string]AttributeValue
	ConsumedCapacity *ConsumedCapacity
}

type ConsumedCapacity struct {
	TableName     *string
	CapacityUnits *float64
}

// AttributeValue is one of the AttributeValueMember types.
type AttributeValue interface{ isAttributeValue() }

type (
	AttributeValueMemberS    struct{ Value string }
	AttributeValueMemberN    struct{ Value string }
	AttributeValueMemberB    struct{ Value []byte }
	AttributeValueMemberSS   struct{ Value []string }
	AttributeValueMemberNS   struct{ Value []string }
	AttributeValueMemberBS   struct{ Value [][]byte }
	AttributeValueMemberM    struct{ Value map[string]AttributeValue }
	AttributeValueMemberL    struct{ Value []AttributeValue }
	AttributeValueMemberNULL struct{ Value bool }
	AttributeValueMemberBOOL struct{ Value bool }

	// AttributeValueUnknown is a member that the model does not have.
	AttributeValueUnknown struct{ Tag string }
)

func (*AttributeValueMemberS) isAttributeValue()    {}
func (*AttributeValueMemberN) isAttributeValue()    {}
func (*AttributeValueMemberB) isAttributeValue()    {}
func (*AttributeValueMemberSS) isAttributeValue()   {}
func (*AttributeValueMemberNS) isAttributeValue()   {}
func (*AttributeValueMemberBS) isAttributeValue()   {}
func (*AttributeValueMemberM) isAttributeValue()    {}
func (*AttributeValueMemberL) isAttributeValue()    {}
func (*AttributeValueMemberNULL) isAttributeValue() {}
func (*AttributeValueMemberBOOL) isAttributeValue() {}
func (*AttributeValueUnknown) isAttributeValue()    {}

var queryOutputMembers = [...]codec.Member{
	{Name: "Items"},
	{Name: "Count"},
	{Name: "ScannedCount"},
	{Name: "LastEvaluatedKey"},
	{Name: "ConsumedCapacity"},
}

func VisitQueryOutput(c *codec.Codec, v *QueryOutput) {
	ms := queryOutputMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			codec.List(c, &v.Items, visitAttributeMap)
		case 1:
			c.IntPtr(&v.Count)
		case 2:
			c.IntPtr(&v.ScannedCount)
		case 3:
			codec.Map(c, &v.LastEvaluatedKey, VisitAttributeValue)
		case 4:
			codec.Ptr(c, &v.ConsumedCapacity, visitConsumedCapacity)
		}
	}
}

func visitAttributeMap(c *codec.Codec, v *map[string]AttributeValue) {
	codec.Map(c, v, VisitAttributeValue)
}

var consumedCapacityMembers = [...]codec.Member{{Name: "TableName"}, {Name: "CapacityUnits"}}

func visitConsumedCapacity(c *codec.Codec, v *ConsumedCapacity) {
	ms := consumedCapacityMembers[:]
	for i := c.Struct(ms); i >= 0; i = c.Member(ms, i) {
		switch i {
		case 0:
			c.StringPtr(&v.TableName)
		case 1:
			c.Float64Ptr(&v.CapacityUnits)
		}
	}
}

var attributeValueMembers = [...]codec.Member{
	{Name: "S"}, {Name: "N"}, {Name: "B"}, {Name: "SS"}, {Name: "NS"},
	{Name: "BS"}, {Name: "M"}, {Name: "L"}, {Name: "NULL"}, {Name: "BOOL"},
}

func VisitAttributeValue(c *codec.Codec, p *AttributeValue) {
	ms := attributeValueMembers[:]
	set := -1
	switch (*p).(type) {
	case *AttributeValueMemberS:
		set = 0
	case *AttributeValueMemberN:
		set = 1
	case *AttributeValueMemberB:
		set = 2
	case *AttributeValueMemberSS:
		set = 3
	case *AttributeValueMemberNS:
		set = 4
	case *AttributeValueMemberBS:
		set = 5
	case *AttributeValueMemberM:
		set = 6
	case *AttributeValueMemberL:
		set = 7
	case *AttributeValueMemberNULL:
		set = 8
	case *AttributeValueMemberBOOL:
		set = 9
	case *AttributeValueUnknown:
		set = len(ms)
	}
	for i := c.Union(ms, set); i >= 0; i = c.Variant(ms) {
		switch i {
		case 0:
			v, _ := (*p).(*AttributeValueMemberS)
			if v == nil {
				v = codec.New[AttributeValueMemberS](c)
				*p = v
			}
			c.String(&v.Value)
		case 1:
			v, _ := (*p).(*AttributeValueMemberN)
			if v == nil {
				v = codec.New[AttributeValueMemberN](c)
				*p = v
			}
			c.String(&v.Value)
		case 2:
			v, _ := (*p).(*AttributeValueMemberB)
			if v == nil {
				v = codec.New[AttributeValueMemberB](c)
				*p = v
			}
			c.Blob(&v.Value)
		case 3:
			v, _ := (*p).(*AttributeValueMemberSS)
			if v == nil {
				v = codec.New[AttributeValueMemberSS](c)
				*p = v
			}
			c.Strings(&v.Value)
		case 4:
			v, _ := (*p).(*AttributeValueMemberNS)
			if v == nil {
				v = codec.New[AttributeValueMemberNS](c)
				*p = v
			}
			c.Strings(&v.Value)
		case 5:
			v, _ := (*p).(*AttributeValueMemberBS)
			if v == nil {
				v = codec.New[AttributeValueMemberBS](c)
				*p = v
			}
			codec.List(c, &v.Value, (*codec.Codec).Blob)
		case 6:
			v, _ := (*p).(*AttributeValueMemberM)
			if v == nil {
				v = codec.New[AttributeValueMemberM](c)
				*p = v
			}
			codec.Map(c, &v.Value, VisitAttributeValue)
		case 7:
			v, _ := (*p).(*AttributeValueMemberL)
			if v == nil {
				v = codec.New[AttributeValueMemberL](c)
				*p = v
			}
			codec.List(c, &v.Value, VisitAttributeValue)
		case 8:
			v, _ := (*p).(*AttributeValueMemberNULL)
			if v == nil {
				v = codec.New[AttributeValueMemberNULL](c)
				*p = v
			}
			c.Bool(&v.Value)
		case 9:
			v, _ := (*p).(*AttributeValueMemberBOOL)
			if v == nil {
				v = codec.New[AttributeValueMemberBOOL](c)
				*p = v
			}
			c.Bool(&v.Value)
		default:
			*p = &AttributeValueUnknown{Tag: c.UnknownTag()}
		}
	}
}

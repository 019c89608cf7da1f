package call_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/ec2"
	"github.com/sessiongen/sessiongen/generated/rds"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
)

// region is a source of clients of one region, whose requests go nowhere: it keeps the last one's form.
type region struct {
	name, token string
	sent        int
	form        url.Values
}

func (r *region) ClientConfig(string) *call.Config {
	return &call.Config{
		Region: r.name, HTTP: r, Now: func() time.Time { return time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) },
		Credentials: auth.NewCache(auth.Static(auth.Credentials{
			AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", SessionToken: r.token,
		}), auth.CacheConfig{}),
	}
}

func (r *region) Do(req *http.Request) (*http.Response, error) {
	body, err := io.ReadAll(req.Body)
	if err != nil {
		return nil, err
	}
	r.sent++
	r.form, err = url.ParseQuery(string(body))
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: http.NoBody}, err
}

// boto3 made the URLs: what they say and how they are signed has to be the same.
func TestPresignSource(t *testing.T) {
	const auth4 = "&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261122T120000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host"
	for name, tt := range map[string]struct {
		region region
		call   func(ctx context.Context, r *region) error
		member string
		want   string // URL
		sent   string // form, but for the URL
	}{
		"with a member for the destination": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := ec2.New(r).CopySnapshot(ctx, &ec2.CopySnapshotInput{
					SourceRegion: "us-west-2", SourceSnapshotId: "snap-1", Description: new("a b"), DestinationRegion: new("elsewhere"),
				})
				return err
			}, "PresignedUrl",
			"https://ec2.us-west-2.amazonaws.com/?Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-west-2&SourceSnapshotId=snap-1" +
				"&Description=a%20b&DestinationRegion=us-east-1&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fus-west-2%2Fec2%2Faws4_request" +
				"&X-Amz-Signature=256c7732e4a8e576ac47b424d60e9dd3d945f5ffc92c9d1155fb645731d47faf" + auth4,
			"Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-west-2&SourceSnapshotId=snap-1&Description=a+b&DestinationRegion=us-east-1",
		},
		"without one": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CopyDBSnapshot(ctx, &rds.CopyDBSnapshotInput{
					SourceRegion: new("us-west-2"), SourceDBSnapshotIdentifier: "arn:aws:rds:us-west-2:1:snapshot:a", TargetDBSnapshotIdentifier: "b",
					Tags: []rds.Tag{{Key: new("k"), Value: new("v")}},
				})
				return err
			}, "PreSignedUrl",
			"https://rds.us-west-2.amazonaws.com/?Action=CopyDBSnapshot&Version=2014-10-31&SourceDBSnapshotIdentifier=arn%3Aaws%3Ards%3Aus-west-2%3A1%3Asnapshot%3Aa" +
				"&TargetDBSnapshotIdentifier=b&Tags.Tag.1.Key=k&Tags.Tag.1.Value=v&DestinationRegion=us-east-1" +
				"&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fus-west-2%2Frds%2Faws4_request" +
				"&X-Amz-Signature=2cb85baa6fb1fd3106c3b6e75e5c65794cf4efd55c739bdf858f041417fe01c8" + auth4,
			"Action=CopyDBSnapshot&Version=2014-10-31&SourceDBSnapshotIdentifier=arn%3Aaws%3Ards%3Aus-west-2%3A1%3Asnapshot%3Aa" +
				"&TargetDBSnapshotIdentifier=b&Tags.Tag.1.Key=k&Tags.Tag.1.Value=v",
		},
		"with a session token": {
			region{name: "us-east-1", token: "TOKEN+/="}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).StartDBInstanceAutomatedBackupsReplication(ctx, &rds.StartDBInstanceAutomatedBackupsReplicationInput{
					SourceRegion: new("us-west-2"), SourceDBInstanceArn: "arn:aws:rds:us-west-2:1:db:a",
				})
				return err
			}, "PreSignedUrl",
			"https://rds.us-west-2.amazonaws.com/?Action=StartDBInstanceAutomatedBackupsReplication&Version=2014-10-31" +
				"&SourceDBInstanceArn=arn%3Aaws%3Ards%3Aus-west-2%3A1%3Adb%3Aa&DestinationRegion=us-east-1" +
				"&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fus-west-2%2Frds%2Faws4_request&X-Amz-Security-Token=TOKEN%2B%2F%3D" +
				"&X-Amz-Signature=c39f0ffa1d564a382fd8bfa0ad9ac8b7b4d101b70c935a98b94edb2f8d6a2c56" + auth4,
			"Action=StartDBInstanceAutomatedBackupsReplication&Version=2014-10-31&SourceDBInstanceArn=arn%3Aaws%3Ards%3Aus-west-2%3A1%3Adb%3Aa",
		},
		"in another partition": {
			region{name: "cn-north-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CopyDBClusterSnapshot(ctx, &rds.CopyDBClusterSnapshotInput{
					SourceRegion: new("cn-northwest-1"), SourceDBClusterSnapshotIdentifier: "a", TargetDBClusterSnapshotIdentifier: "b",
				})
				return err
			}, "PreSignedUrl",
			"https://rds.cn-northwest-1.amazonaws.com.cn/?Action=CopyDBClusterSnapshot&Version=2014-10-31&SourceDBClusterSnapshotIdentifier=a" +
				"&TargetDBClusterSnapshotIdentifier=b&DestinationRegion=cn-north-1" +
				"&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fcn-northwest-1%2Frds%2Faws4_request" +
				"&X-Amz-Signature=f78637cbdbdf89904c89bad558a64a2e529599ac8cf3a27cd171e47854824af8" + auth4,
			"Action=CopyDBClusterSnapshot&Version=2014-10-31&SourceDBClusterSnapshotIdentifier=a&TargetDBClusterSnapshotIdentifier=b",
		},
		"of a cluster": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CreateDBCluster(ctx, &rds.CreateDBClusterInput{SourceRegion: new("us-west-2"), DBClusterIdentifier: "c", Engine: "aurora"})
				return err
			}, "PreSignedUrl",
			"https://rds.us-west-2.amazonaws.com/?Action=CreateDBCluster&Version=2014-10-31&DBClusterIdentifier=c&Engine=aurora&DestinationRegion=us-east-1" +
				"&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fus-west-2%2Frds%2Faws4_request" +
				"&X-Amz-Signature=89754538dc6e72941d13a7beb0058adf78962bb97a373dbf94e28659330e2d08" + auth4,
			"Action=CreateDBCluster&Version=2014-10-31&DBClusterIdentifier=c&Engine=aurora",
		},
		"of a replica": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CreateDBInstanceReadReplica(ctx, &rds.CreateDBInstanceReadReplicaInput{SourceRegion: new("us-west-2"), DBInstanceIdentifier: "c"})
				return err
			}, "PreSignedUrl",
			"https://rds.us-west-2.amazonaws.com/?Action=CreateDBInstanceReadReplica&Version=2014-10-31&DBInstanceIdentifier=c&DestinationRegion=us-east-1" +
				"&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Fus-west-2%2Frds%2Faws4_request" +
				"&X-Amz-Signature=becd324e5341d2a587fd1d406cb1c360d848ca662a470591eac75c0aa0099ac7" + auth4,
			"Action=CreateDBInstanceReadReplica&Version=2014-10-31&DBInstanceIdentifier=c",
		},
		"the caller's own, with a member for the destination": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := ec2.New(r).CopySnapshot(ctx, &ec2.CopySnapshotInput{SourceRegion: "us-west-2", SourceSnapshotId: "s", PresignedUrl: new("https://own/?a=b")})
				return err
			}, "PresignedUrl", "https://own/?a=b", "Action=CopySnapshot&Version=2016-11-15&SourceRegion=us-west-2&SourceSnapshotId=s",
		},
		"the caller's own": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CopyDBSnapshot(ctx, &rds.CopyDBSnapshotInput{
					SourceRegion: new("us-west-2"), SourceDBSnapshotIdentifier: "a", TargetDBSnapshotIdentifier: "b", PreSignedUrl: new("https://own/?a=b"),
				})
				return err
			}, "PreSignedUrl", "https://own/?a=b",
			"Action=CopyDBSnapshot&Version=2014-10-31&SourceDBSnapshotIdentifier=a&TargetDBSnapshotIdentifier=b",
		},
		"none": {
			region{name: "us-east-1"}, func(ctx context.Context, r *region) error {
				_, err := rds.New(r).CopyDBSnapshot(ctx, &rds.CopyDBSnapshotInput{SourceDBSnapshotIdentifier: "a", TargetDBSnapshotIdentifier: "b"})
				return err
			}, "PreSignedUrl", "", "Action=CopyDBSnapshot&Version=2014-10-31&SourceDBSnapshotIdentifier=a&TargetDBSnapshotIdentifier=b",
		},
	} {
		t.Run(name, func(t *testing.T) {
			r := tt.region
			if err := tt.call(t.Context(), &r); err != nil {
				t.Fatal(err)
			}
			got := r.form.Get(tt.member)
			if sorted(got) != sorted(tt.want) || r.sent != 1 {
				t.Errorf("%d requests, %s is\n%s\nwant\n%s", r.sent, tt.member, got, tt.want)
			}
			r.form.Del(tt.member)
			if want, _ := url.ParseQuery(tt.sent); r.form.Encode() != want.Encode() {
				t.Errorf("sent\n%s\nwant\n%s", r.form.Encode(), want.Encode())
			}
		})
	}
}

// sorted returns a URL with its parameters in order.
func sorted(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return err.Error()
	}
	u.RawQuery = u.Query().Encode()
	return u.String()
}

// What is made of an input is not made in the caller's, and happens inside the hooks of one call.
func TestPresignSourceOnce(t *testing.T) {
	r, attempts := &region{name: "us-east-1"}, 0
	in := &ec2.CopySnapshotInput{SourceRegion: "us-west-2", SourceSnapshotId: "s"}
	hooks := call.Hooks{Sent: func(context.Context, *call.Info, *http.Request) { attempts++ }}
	if _, err := ec2.New(r).CopySnapshot(t.Context(), in, call.WithHooks(&hooks), call.WithHeader("X-Own", "1")); err != nil {
		t.Fatal(err)
	}
	if attempts != 1 || in.PresignedUrl != nil || in.DestinationRegion != nil {
		t.Errorf("%d attempts, input %v", attempts, in)
	}
	if u, err := url.Parse(r.form.Get("PresignedUrl")); err != nil || u.Query().Get("X-Amz-SignedHeaders") != "host" {
		t.Errorf("%v: whoever uses the URL does not know our headers: %s", err, u)
	}
}

// Without credentials, or with an input that is not complete, nothing is sent.
func TestPresignSourceErrors(t *testing.T) {
	r := &region{name: "us-east-1"}
	anonymous := ec2.New(r, call.WithCredentials(nil))
	_, err := anonymous.CopySnapshot(t.Context(), &ec2.CopySnapshotInput{SourceRegion: "us-west-2", SourceSnapshotId: "s"})
	if err == nil || !strings.Contains(err.Error(), "no credentials") {
		t.Errorf("without credentials: %v", err)
	}
	_, err = ec2.New(r).CopySnapshot(t.Context(), &ec2.CopySnapshotInput{SourceRegion: "us west", SourceSnapshotId: "s"})
	if err == nil || !strings.Contains(err.Error(), `source region is "us west"`) {
		t.Errorf("in no region: %v", err)
	}
	if r.sent != 0 {
		t.Errorf("%d requests", r.sent)
	}
}

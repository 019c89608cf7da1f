package otel

import (
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
	"time"

	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/generated/sts"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/presign"
	"github.com/sessiongen/sessiongen/session"
)

func TestHooks(t *testing.T) {
	statuses := []int{503, 200, 400}
	var propagated []string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		propagated = append(propagated, r.Header.Get("Traceparent"))
		w.Header().Set("X-Amzn-Requestid", "req-1")
		status := statuses[0]
		statuses = statuses[1:]
		w.WriteHeader(status)
		if status == 400 {
			_, _ = io.WriteString(w, `{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"SECRET"}`)
			return
		}
		_, _ = io.WriteString(w, `{}`)
	}))
	defer srv.Close()
	spans := tracetest.NewSpanRecorder()
	reader := metric.NewManualReader()
	hooks := Hooks(Options{
		Tracers: trace.NewTracerProvider(trace.WithSpanProcessor(spans)), Meters: metric.NewMeterProvider(metric.WithReader(reader)),
		Propagator: propagation.TraceContext{},
	})
	sess := session.Blank(call.WithEndpoint(srv.URL), call.WithRegion("eu-1"), call.WithHooks(hooks))
	client := sqs.New(sess, keys())
	if _, err := client.ListQueues(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	if _, err := client.ListQueues(t.Context(), nil); err == nil {
		t.Fatal("no error")
	}

	type summary struct {
		name, parent, err, status string
	}
	var got []summary
	names := map[string]string{}
	for _, s := range spans.Ended() {
		names[s.SpanContext().SpanID().String()] = s.Name()
	}
	for _, s := range spans.Ended() {
		sum := summary{name: s.Name(), parent: names[s.Parent().SpanID().String()]}
		if s.Status().Code == codes.Error {
			sum.err = s.Status().Description
		}
		for _, a := range s.Attributes() {
			if a.Key == "http.response.status_code" {
				sum.status = a.Value.Emit()
			}
			if a.Value.Emit() == "SECRET" {
				t.Errorf("%s shows what the service said", a.Key)
			}
		}
		got = append(got, sum)
	}
	want := []summary{
		{"attempt", "SQS.ListQueues", "ServiceUnavailable", "503"}, {"attempt", "SQS.ListQueues", "", "200"}, {"SQS.ListQueues", "", "", ""},
		{"attempt", "SQS.ListQueues", "QueueDoesNotExist", "400"}, {"SQS.ListQueues", "", "QueueDoesNotExist", ""},
	}
	if len(got) != len(want) {
		t.Fatalf("spans %+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("span %d: %+v, want %+v", i, got[i], want[i])
		}
	}
	for i, p := range propagated {
		if p == "" || i > 0 && p == propagated[i-1] {
			t.Errorf("propagated %q", propagated)
		}
	}
	var data metricdata.ResourceMetrics
	if err := reader.Collect(t.Context(), &data); err != nil {
		t.Fatal(err)
	}
	counts := map[string]int64{}
	for _, m := range data.ScopeMetrics[0].Metrics {
		switch d := m.Data.(type) {
		case metricdata.Histogram[float64]:
			for _, p := range d.DataPoints {
				counts[m.Name] += int64(p.Count)
			}
		case metricdata.Sum[int64]:
			for _, p := range d.DataPoints {
				counts[m.Name] += p.Value
			}
		}
	}
	if counts["rpc.client.call.duration"] != 2 || counts["rpc.client.attempts"] != 3 {
		t.Errorf("metrics %v", counts)
	}
}

// TestAttributes reads the spans of a call that was tried twice.
func TestAttributes(t *testing.T) {
	first := true
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("X-Amzn-Requestid", "req-1")
		w.Header().Set("X-Amz-Id-2", "host-1")
		if first {
			w.WriteHeader(503)
		}
		first = false
		_, _ = io.WriteString(w, `{}`)
	}))
	defer srv.Close()
	spans := tracetest.NewSpanRecorder()
	hooks := Hooks(Options{Tracers: trace.NewTracerProvider(trace.WithSpanProcessor(spans)), Meters: metric.NewMeterProvider()})
	sess := session.Blank(call.WithEndpoint(srv.URL), call.WithRegion("eu-1"), call.WithHooks(hooks), keys())
	if _, err := sqs.New(sess).ListQueues(t.Context(), nil); err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	attempt := map[string]string{
		"http.request.method": "POST", "server.address": u.Hostname(), "server.port": u.Port(),
		"aws.request_id": "req-1", "aws.extended_request_id": "host-1",
	}
	with := func(m map[string]string, pairs ...string) map[string]string {
		m = maps.Clone(m)
		for i := 0; i < len(pairs); i += 2 {
			m[pairs[i]] = pairs[i+1]
		}
		return m
	}
	want := []map[string]string{
		with(attempt, "aws.attempt", "1", "http.response.status_code", "503", "error.type", "ServiceUnavailable"),
		with(attempt, "aws.attempt", "2", "http.response.status_code", "200", "http.request.resend_count", "1"),
		{"rpc.system": "aws-api", "rpc.service": "SQS", "rpc.method": "ListQueues", "cloud.region": "eu-1"},
	}
	ended := spans.Ended()
	for i, span := range ended {
		got := map[string]string{}
		for _, a := range span.Attributes() {
			got[string(a.Key)] = a.Value.Emit()
		}
		if i >= len(want) || !maps.Equal(got, want[i]) {
			t.Errorf("span %d: %v", i, got)
		}
	}
	events := ended[len(ended)-1].Events()
	if len(ended) != 3 || len(events) != 1 || events[0].Name != "retry" || ended[2].SpanKind().String() != "client" {
		t.Errorf("%d spans, events %v", len(ended), events)
	}
}

// A call that is presigned is one good span, and has no header that a user of the URL would have to send.
func TestPresigned(t *testing.T) {
	spans := tracetest.NewSpanRecorder()
	hooks := Hooks(Options{
		Tracers: trace.NewTracerProvider(trace.WithSpanProcessor(spans)), Meters: metric.NewMeterProvider(), Propagator: propagation.TraceContext{},
	})
	client := sts.New(session.Blank(call.WithRegion("us-east-1"), call.WithHooks(hooks), keys()))
	r, err := presign.URL(t.Context(), client.GetCallerIdentity, nil, time.Minute)
	if err != nil {
		t.Fatal(err)
	}
	ended := spans.Ended()
	if len(r.Header) != 0 || len(ended) != 1 || ended[0].Name() != "STS.GetCallerIdentity" || ended[0].Status().Code != codes.Unset {
		t.Errorf("%+v, %d spans", r, len(ended))
	}
}

func TestHooksWithGlobals(t *testing.T) {
	h := Hooks(Options{})
	if h.Call == nil || h.Attempt == nil || h.Sign != nil {
		t.Errorf("%+v", h)
	}
}

func keys() call.ClientOption {
	return call.WithCredentials(auth.Static(auth.Credentials{AccessKeyID: "A", SecretAccessKey: "s"}))
}

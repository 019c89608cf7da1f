package otel

import (
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/metric/metricdata"
	"go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/call"
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
	if counts["rpc.client.duration"] != 2 || counts["rpc.client.attempts"] != 3 {
		t.Errorf("metrics %v", counts)
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

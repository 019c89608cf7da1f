// Package otel reports calls to OpenTelemetry: a span for each call and one below it for each attempt, and
// how long calls took. The names are those of OpenTelemetry's conventions for AWS SDKs, RPC and HTTP. A
// span of a call that streams ends when the stream begins. A call that is presigned has no attempts.
//
//	sess, err := session.New(session.WithDefaults(call.WithHooks(otel.Hooks(otel.Options{}))))
package otel

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"strconv"
	"time"

	"github.com/aws/smithy-go"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"github.com/sessiongen/sessiongen/runtime/call"
)

const scope = "github.com/sessiongen/sessiongen/interop/otel"

// Options say where to report to. A zero field means OpenTelemetry's global one.
type Options struct {
	Tracers trace.TracerProvider
	Meters  metric.MeterProvider
	// Propagator puts the span into the headers of requests, before they are signed. Nil puts
	// nothing there: AWS does not look at such headers.
	Propagator propagation.TextMapPropagator
}

type reporter struct {
	tracer     trace.Tracer
	propagator propagation.TextMapPropagator
	duration   metric.Float64Histogram
	attempts   metric.Int64Counter
}

// Hooks returns hooks that report. They may be used by any number of sessions and clients. Inputs and
// outputs are not reported: they may hold secrets.
func Hooks(o Options) *call.Hooks {
	if o.Tracers == nil {
		o.Tracers = otel.GetTracerProvider()
	}
	if o.Meters == nil {
		o.Meters = otel.GetMeterProvider()
	}
	meter := o.Meters.Meter(scope)
	r := &reporter{tracer: o.Tracers.Tracer(scope), propagator: o.Propagator}
	// An instrument that cannot be made is one that does nothing.
	r.duration, _ = meter.Float64Histogram("rpc.client.call.duration", metric.WithUnit("s"), metric.WithDescription("How long calls took, retries included."),
		metric.WithExplicitBucketBoundaries(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10))
	r.attempts, _ = meter.Int64Counter("rpc.client.attempts", metric.WithUnit("{attempt}"), metric.WithDescription("How many attempts calls made."))
	h := &call.Hooks{Call: r.call, Attempt: r.attempt, Sent: r.sent, Response: r.response, Retry: r.retry}
	if r.propagator != nil {
		h.Sign = r.sign
	}
	return h
}

func attributes(info *call.Info) []attribute.KeyValue {
	return []attribute.KeyValue{
		attribute.String("rpc.system", "aws-api"), attribute.String("rpc.service", info.Service),
		attribute.String("rpc.method", info.Operation), attribute.String("cloud.region", info.Region),
	}
}

func (r *reporter) call(ctx context.Context, info *call.Info, next func(context.Context) error) error {
	attrs := attributes(info)
	ctx, span := r.tracer.Start(ctx, info.Service+"."+info.Operation, trace.WithSpanKind(trace.SpanKindClient), trace.WithAttributes(attrs...))
	defer span.End()
	start := time.Now()
	err := next(ctx)
	if err != nil {
		attrs = append(attrs, attribute.String("error.type", kind(err)))
	}
	finish(span, err)
	r.duration.Record(ctx, time.Since(start).Seconds(), metric.WithAttributes(attrs...))
	return err
}

func (r *reporter) attempt(ctx context.Context, info *call.Info, next func(context.Context) error) error {
	ctx, span := r.tracer.Start(ctx, "attempt", trace.WithAttributes(attribute.Int("aws.attempt", info.Attempt)))
	defer span.End()
	if info.Attempt > 1 {
		span.SetAttributes(attribute.Int("http.request.resend_count", info.Attempt-1))
	}
	r.attempts.Add(ctx, 1, metric.WithAttributes(attributes(info)...))
	err := next(ctx)
	finish(span, err)
	return err
}

// sign leaves presigned requests alone: whoever used their URL would have to send the header.
func (r *reporter) sign(ctx context.Context, info *call.Info, req *http.Request) error {
	if info.Attempt > 0 {
		r.propagator.Inject(ctx, propagation.HeaderCarrier(req.Header))
	}
	return nil
}

func (r *reporter) sent(ctx context.Context, _ *call.Info, req *http.Request) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.String("http.request.method", req.Method), attribute.String("server.address", req.URL.Hostname()))
	port := req.URL.Port()
	if port == "" && req.URL.Scheme == "https" {
		port = "443"
	}
	if n, err := strconv.Atoi(port); err == nil {
		span.SetAttributes(attribute.Int("server.port", n))
	}
}

func (r *reporter) response(ctx context.Context, _ *call.Info, resp *http.Response) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.Int("http.response.status_code", resp.StatusCode))
	if id := cmp.Or(resp.Header.Get("X-Amzn-Requestid"), resp.Header.Get("X-Amz-Request-Id"), resp.Header.Get("X-Amz-Requestid")); id != "" {
		span.SetAttributes(attribute.String("aws.request_id", id))
	}
	if id := resp.Header.Get("X-Amz-Id-2"); id != "" {
		span.SetAttributes(attribute.String("aws.extended_request_id", id))
	}
}

// retry marks the wait in the span of the call.
func (r *reporter) retry(ctx context.Context, info *call.Info, delay time.Duration, cause error) {
	trace.SpanFromContext(ctx).AddEvent("retry", trace.WithAttributes(attribute.Int("aws.attempt", info.Attempt),
		attribute.Float64("aws.retry.delay", delay.Seconds()), attribute.String("error.type", kind(cause))))
}

func finish(span trace.Span, err error) {
	if err == nil {
		return
	}
	span.SetStatus(codes.Error, kind(err))
	span.SetAttributes(attribute.String("error.type", kind(err)))
}

// kind is the code of a service's error, or what sort of error it is. Messages may quote inputs.
func kind(err error) string {
	if e, ok := errors.AsType[smithy.APIError](err); ok && e.ErrorCode() != "" {
		return e.ErrorCode()
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.Is(err, context.Canceled):
		return "cancelled"
	}
	return "_OTHER"
}

// Package otel reports calls to OpenTelemetry: a span for each call and one below it for each attempt, and
// how long calls took. The names are those of OpenTelemetry's conventions for RPC and AWS.
//
//	sess, err := session.New(session.WithDefaults(call.WithHooks(otel.Hooks(otel.Options{}))))
package otel

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

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
	r.duration, _ = meter.Float64Histogram("rpc.client.duration", metric.WithUnit("s"), metric.WithDescription("How long calls took, retries included."))
	r.attempts, _ = meter.Int64Counter("rpc.client.attempts", metric.WithUnit("{attempt}"), metric.WithDescription("How many attempts calls made."))
	h := &call.Hooks{Call: r.call, Attempt: r.attempt, Sent: r.sent, Response: r.response}
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
	r.attempts.Add(ctx, 1, metric.WithAttributes(attributes(info)...))
	err := next(ctx)
	finish(span, err)
	return err
}

func (r *reporter) sign(ctx context.Context, _ *call.Info, req *http.Request) error {
	r.propagator.Inject(ctx, propagation.HeaderCarrier(req.Header))
	return nil
}

func (r *reporter) sent(ctx context.Context, _ *call.Info, req *http.Request) {
	trace.SpanFromContext(ctx).SetAttributes(
		attribute.String("http.request.method", req.Method), attribute.String("server.address", req.URL.Hostname()))
}

func (r *reporter) response(ctx context.Context, _ *call.Info, resp *http.Response) {
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(attribute.Int("http.response.status_code", resp.StatusCode))
	for _, name := range [...]string{"X-Amzn-Requestid", "X-Amz-Request-Id"} {
		if id := resp.Header.Get(name); id != "" {
			span.SetAttributes(attribute.String("aws.request_id", id))
			return
		}
	}
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
	if e, ok := errors.AsType[*call.Error](err); ok && e.Code != "" {
		return e.Code
	}
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "timeout"
	case errors.Is(err, context.Canceled):
		return "cancelled"
	}
	// An attempt's own error begins with its code.
	if code, _, ok := strings.Cut(err.Error(), ": "); ok && !strings.ContainsAny(code, " /") {
		return code
	}
	return "_OTHER"
}

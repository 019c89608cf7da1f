package live

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/sqs"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// queue is a service that takes messages, and refuses the first few requests.
type queue struct {
	refuse int
	status int
	hint   [2]string // a header of the refusals

	requests int
	taken    []string
}

func (q *queue) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var in struct{ MessageBody string }
	_ = json.NewDecoder(r.Body).Decode(&in)
	q.requests++
	w.Header().Set("Content-Type", "application/x-amz-json-1.0")
	w.Header().Set("X-Amzn-Requestid", fmt.Sprint("r", q.requests))
	if q.requests <= q.refuse {
		if q.hint[0] != "" {
			w.Header().Set(q.hint[0], q.hint[1])
		}
		w.WriteHeader(q.status)
		return
	}
	q.taken = append(q.taken, in.MessageBody)
	_, _ = io.WriteString(w, `{"MessageId":"m","MD5OfMessageBody":"5d41402abc4b2a76b9719d911017c592"}`)
}

// TestRefusals sends one message to a service that refuses it a few times. It arrives exactly once or,
// where the attempts do not suffice, not at all; every attempt is reported, and the pauses between them are
// what the service asked for or shorter.
func TestRefusals(t *testing.T) {
	t.Parallel()
	none, ours, http1, late := [2]string{}, [2]string{"X-Amz-Retry-After", "30"}, [2]string{"Retry-After", "1"}, [2]string{"X-Amz-Retry-After", "never"}
	for _, status := range []int{429, 500, 503} {
		backoff := retry.BaseDelay
		if status == 429 {
			backoff = retry.ThrottleDelay
		}
		for _, hint := range [][2]string{none, ours, http1, late} {
			for refuse := range 4 {
				t.Run(fmt.Sprintf("%d %s %s, %d times", status, hint[0], hint[1], refuse), func(t *testing.T) {
					t.Parallel()
					q := &queue{refuse: refuse, status: status, hint: hint}
					srv := httptest.NewServer(q)
					defer srv.Close()
					ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
					defer cancel()
					var md call.Metadata
					_, err := sqs.New(connect(t, srv.URL, secret)).SendMessage(ctx,
						&sqs.SendMessageInput{QueueUrl: srv.URL + "/q", MessageBody: "hello"}, call.WithMetadata(&md))
					delivered, attempts := refuse < 3, min(refuse+1, 3)
					if (err == nil) != delivered || len(md.Attempts) != attempts || q.requests != attempts || len(q.taken) != attempts-min(refuse, 3) {
						t.Errorf("%v; %d attempts, %d requests, taken %q", err, len(md.Attempts), q.requests, q.taken)
					}
					if e, ok := errors.AsType[*call.Error](err); !delivered && (!ok || e.Metadata.Status != status || len(e.Metadata.Attempts) != attempts || call.IsThrottle(err) != (status == 429)) {
						t.Errorf("%v", err)
					}
					for i, a := range md.Attempts {
						last := i == len(md.Attempts)-1
						if a.RequestID != fmt.Sprint("r", i+1) || (a.Status == status) != (i < refuse) || (a.Err != nil) != (i < refuse) {
							t.Errorf("attempt %d: %+v", i+1, a)
						}
						least, most := time.Duration(0), backoff<<i
						switch hint {
						case ours:
							least, most = 30*time.Millisecond, max(most, 30*time.Millisecond)
						case http1:
							least, most = time.Second, max(most, time.Second)
						}
						if last {
							least, most = 0, 0
						}
						if a.Delay < least || a.Delay > most {
							t.Errorf("attempt %d: a pause of %v, want %v to %v", i+1, a.Delay, least, most)
						}
					}
				})
			}
		}
	}
}

// TestRefusalsEndInTime has a service that refuses for ever and wants to be asked late.
func TestRefusalsEndInTime(t *testing.T) {
	t.Parallel()
	for _, mode := range []retry.Mode{retry.Standard, retry.Adaptive, retry.Legacy} {
		q := &queue{refuse: 1 << 30, status: 503, hint: [2]string{"Retry-After", "3600"}}
		srv := httptest.NewServer(q)
		defer srv.Close()
		ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
		defer cancel()
		_, err := sqs.New(connect(t, srv.URL, secret)).SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: srv.URL + "/q", MessageBody: "hello"},
			call.WithRetryMode(mode), call.WithMaxAttempts(1000))
		e, ok := errors.AsType[*call.Error](err)
		if !ok || !errors.Is(err, context.DeadlineExceeded) || len(e.Metadata.Attempts) != q.requests || q.requests != 1 || e.Metadata.Attempts[0].Status != 503 {
			t.Errorf("mode %d: %v after %d requests", mode, err, q.requests)
		}
	}
}

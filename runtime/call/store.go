package call

import (
	"fmt"
	"io"
	"sync"
	"sync/atomic"

	"github.com/sessiongen/sessiongen/runtime/auth"
	"github.com/sessiongen/sessiongen/runtime/auth/sigv4"
	"github.com/sessiongen/sessiongen/runtime/endpoint"
	"github.com/sessiongen/sessiongen/runtime/retry"
)

// Store keeps what must outlive a client, so that making one inside a request handler is cheap
// and harmless. The zero Store is ready; it must not be copied. It is safe for concurrent use.
type Store struct {
	signer sigv4.Signer
	mu     sync.Mutex
	states map[stateKey]*State
}

// Format writes a name for every verb: there are signing keys inside.
func (s *Store) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "call.Store") }

type stateKey struct {
	service, region, endpoint string
	credentials               *auth.Cache
}

// State is shared by the clients of a service with the same region, endpoint and credentials.
type State struct {
	agent     atomic.Pointer[agent]
	quota     retry.Quota
	limiter   retry.Limiter
	skew      atomic.Int64 // of the service's clock against ours, in nanoseconds
	endpoints endpoint.Cache
	buckets   bucketRegions

	discovered discovered // by the operations that say where others are

	asymmetricOnce sync.Once
	asymmetric     AsymmetricSigner

	sessions keySessions
}

// maxStates bounds a Store whose clients come with ever new credentials.
const maxStates = 512

func (s *Store) state(key stateKey) *State {
	s.mu.Lock()
	defer s.mu.Unlock()
	st := s.states[key]
	if st == nil {
		if len(s.states) >= maxStates {
			for old := range s.states { // any will do: a client keeps the state it has
				delete(s.states, old)
				break
			}
		}
		if s.states == nil {
			s.states = map[stateKey]*State{}
		}
		st = new(State)
		s.states[key] = st
	}
	return st
}

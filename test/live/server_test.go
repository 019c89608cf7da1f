package live

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

const (
	keyID  = "AKIDLIVE"
	secret = "live-secret-0123456789"
	region = "us-east-1"
)

func TestMain(m *testing.M) {
	for _, kv := range os.Environ() { // what is configured on the machine must not matter
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	os.Exit(m.Run())
}

// missing skips a test that needs a server, or fails it where servers are required.
func missing(t *testing.T, what string, err error) {
	t.Helper()
	if os.Getenv("SESSIONGEN_REQUIRE_LIVE") == "1" {
		t.Fatalf("%s is required here: %v", what, err)
	}
	t.Skipf("%s is not installed (make live-tools): %v", what, err)
}

// root is the repository.
func root() string {
	_, file, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(file), "..", "..")
}

// start runs a server until the test ends and returns its URL. {port} in args is a free port.
func start(t *testing.T, ready string, env []string, name string, args ...string) string {
	t.Helper()
	url, _ := startTalking(t, ready, env, name, args...)
	return url
}

// startTalking returns what the server prints, too.
func startTalking(t *testing.T, ready string, env []string, name string, args ...string) (string, *output) {
	t.Helper()
	port := freePort(t)
	for i, a := range args {
		args[i] = strings.ReplaceAll(a, "{port}", port)
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = t.TempDir()
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "HOME=" + cmd.Dir}, env...)
	out := new(output)
	cmd.Stdout, cmd.Stderr = out, out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
		if t.Failed() {
			t.Logf("%s printed:\n%s", name, out.String())
		}
	})
	url := "http://127.0.0.1:" + port
	for deadline := time.Now().Add(15 * time.Second); ; {
		resp, err := http.Get(url + ready)
		if err == nil {
			resp.Body.Close()
			return url, out
		}
		if time.Now().After(deadline) {
			t.Fatalf("%s is not ready: %v", name, err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// output is what a server has printed so far.
type output struct {
	mu   sync.Mutex
	text strings.Builder
}

func (o *output) Write(p []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(p)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return fmt.Sprint(l.Addr().(*net.TCPAddr).Port)
}

// connect returns a session whose clients talk to url.
func connect(t *testing.T, url, secret string) *session.Session {
	t.Helper()
	sess, err := session.New(session.WithKeys(keyID, secret), session.WithRegion(region), session.WithDefaults(call.WithEndpoint(url)))
	if err != nil {
		t.Fatal(err)
	}
	return sess
}

// versitygw starts an S3 gateway over a folder.
func versitygw(t *testing.T) string {
	t.Helper()
	bin := filepath.Join(root(), ".cache", "bin", "versitygw")
	if _, err := os.Stat(bin); err != nil {
		missing(t, "versitygw", err)
	}
	data, versions := t.TempDir(), t.TempDir()
	return start(t, "/health", nil, bin, "--quiet", "--health", "/health", "--port", "127.0.0.1:{port}",
		"--access", keyID, "--secret", secret, "posix", "--versioning-dir", versions, data)
}

// peer starts one of the servers of the folder peers.
func peer(t *testing.T, args ...string) string {
	t.Helper()
	peers := filepath.Join(root(), "test", "live", "peers")
	node, err := exec.LookPath("node")
	if err != nil {
		missing(t, "node", err)
	}
	if _, err := os.Stat(filepath.Join(peers, "node_modules", "dynalite")); err != nil {
		missing(t, "the npm servers", err)
	}
	args[0] = filepath.Join(peers, args[0])
	return start(t, "/", nil, node, args...)
}

func sqsServer(t *testing.T) string { return peer(t, "sqs.js", "{port}") }

func dynalite(t *testing.T) string {
	return peer(t, "node_modules/dynalite/cli.js", "--host", "127.0.0.1", "--port", "{port}",
		"--createTableMs", "20", "--deleteTableMs", "20", "--updateTableMs", "20")
}

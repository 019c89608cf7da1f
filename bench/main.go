// Command bench times our clients beside aws-sdk-go-v2's, in one process, in turn, against the same
// canned answers, and prints how they compare. What counts is CPU time, garbage collection
// included: it does not depend on what else the machine does. Before anything is timed it checks
// that both send the same headers and the same checksum.
//
//	go run . [-rounds 7] [-time 150ms] [-run substring] [-strict]
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/bench/canned"
)

// cost is what one call of a client costs.
type cost struct {
	cpu    time.Duration
	bytes  float64
	allocs float64
}

func main() {
	rounds := flag.Int("rounds", 7, "rounds of each case; medians are reported")
	span := flag.Duration("time", 150*time.Millisecond, "how long a round of one client takes")
	run := flag.String("run", "", "only cases whose name contains this")
	strict := flag.Bool("strict", false, "exit 1 if a ratio is above its gate")
	flag.Parse()
	for _, kv := range os.Environ() { // neither client is to find a configuration
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "AWS_") {
			os.Unsetenv(name)
		}
	}
	over := 0
	var lines []string
	fmt.Printf("%-24s %10s %10s %6s %10s %10s %8s %8s\n", "case", "ours µs", "v2 µs", "ratio", "ours B", "v2 B", "ours n", "v2 n")
	for _, c := range cases() {
		if !strings.Contains(c.name, *run) {
			continue
		}
		if err := c.same(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", c.name, err)
			os.Exit(1)
		}
		ours, peer, ratio, err := c.compare(*rounds, *span)
		if err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", c.name, err)
			os.Exit(1)
		}
		fmt.Printf("%-24s %10.1f %10.1f %6.2f %10.0f %10.0f %8.0f %8.0f\n", c.name, micros(ours.cpu), micros(peer.cpu), ratio,
			ours.bytes, peer.bytes, ours.allocs, peer.allocs)
		gate := "none"
		if c.gate > 0 {
			gate = fmt.Sprintf("%.2f", c.gate)
			if ratio > c.gate {
				over++
			}
		}
		lines = append(lines, fmt.Sprintf("case=%s ratio=%.3f gate=%s allocs=%.0f", c.name, ratio, gate, ours.allocs))
	}
	fmt.Println()
	for _, l := range lines {
		fmt.Println(l)
	}
	if over > 0 {
		fmt.Printf("%d of %d ratios above their gate\n", over, len(lines))
		if *strict {
			os.Exit(1)
		}
	}
}

func micros(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }

// compare times both clients in turn. The ratio is the median of the rounds' ratios.
func (c *benchCase) compare(rounds int, span time.Duration) (ours, peer cost, ratio float64, err error) {
	a := c.ours(canned.New(c.body(), c.header))
	b := c.peer(canned.New(c.body(), c.header))
	var as, bs []cost
	var ratios []float64
	for range rounds {
		x, err := measure(a, span)
		if err != nil {
			return ours, peer, 0, fmt.Errorf("ours: %w", err)
		}
		y, err := measure(b, span)
		if err != nil {
			return ours, peer, 0, fmt.Errorf("aws-sdk-go-v2: %w", err)
		}
		as, bs = append(as, x), append(bs, y)
		ratios = append(ratios, float64(x.cpu)/float64(y.cpu))
	}
	return middle(as), middle(bs), median(ratios), nil
}

// measure runs f for about span and returns the cost of one call.
func measure(f op, span time.Duration) (cost, error) {
	ctx := context.Background()
	start := time.Now()
	if err := f(ctx); err != nil { // warm up
		return cost{}, err
	}
	n := 1 + int(span/max(time.Since(start), time.Microsecond))
	runtime.GC()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	cpu := cpuTime()
	for range n {
		if err := f(ctx); err != nil {
			return cost{}, err
		}
	}
	cpu = cpuTime() - cpu
	runtime.ReadMemStats(&after)
	return cost{
		cpu:    cpu / time.Duration(n),
		bytes:  float64(after.TotalAlloc-before.TotalAlloc) / float64(n),
		allocs: float64(after.Mallocs-before.Mallocs) / float64(n),
	}, nil
}

func middle(cs []cost) cost {
	var cpu, bytes, allocs []float64
	for _, c := range cs {
		cpu, bytes, allocs = append(cpu, float64(c.cpu)), append(bytes, c.bytes), append(allocs, c.allocs)
	}
	return cost{time.Duration(median(cpu)), median(bytes), median(allocs)}
}

func median(v []float64) float64 {
	slices.Sort(v)
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

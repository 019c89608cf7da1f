// Command bench times our clients beside aws-sdk-go-v2's, in turn, against the same canned answers, and
// prints how they compare. What counts is CPU time, garbage collection included: it does not
// depend on what else the machine does. Before anything is timed it checks that both send the same
// headers and the same checksum.
//
//	go run . [-rounds 9] [-time 200ms] [-run substring] [-strict]
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/sessiongen/sessiongen/bench/suite"
	"github.com/sessiongen/sessiongen/bench/worker"
)

func main() {
	rounds := flag.Int("rounds", 9, "rounds of each case; medians are reported")
	span := flag.Duration("time", 200*time.Millisecond, "how long a round of one client takes")
	run := flag.String("run", "", "only cases whose name contains this")
	strict := flag.Bool("strict", false, "exit 1 if a ratio is above its gate")
	flag.Parse()
	over, err := bench(*rounds, *span, *run)
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
	if over > 0 && *strict {
		os.Exit(1)
	}
}

// bench prints the table and returns how many ratios are above their gate.
func bench(rounds int, span time.Duration, run string) (over int, err error) {
	ours, err := start("./client/ours")
	if err != nil {
		return 0, err
	}
	defer ours.stop()
	peer, err := start("./client/v2")
	if err != nil {
		return 0, err
	}
	defer peer.stop()

	var lines []string
	fmt.Printf("%-24s %10s %10s %6s %10s %10s %8s %8s\n", "case", "ours µs", "v2 µs", "ratio", "ours B", "v2 B", "ours n", "v2 n")
	for _, c := range suite.Cases() {
		if !strings.Contains(c.Name, run) {
			continue
		}
		if err := same(c, ours, peer); err != nil {
			return over, fmt.Errorf("%s: %w", c.Name, err)
		}
		a, b, ratio, err := compare(c.Name, ours, peer, rounds, span)
		if err != nil {
			return over, fmt.Errorf("%s: %w", c.Name, err)
		}
		fmt.Printf("%-24s %10.1f %10.1f %6.2f %10.0f %10.0f %8.0f %8.0f\n", c.Name, micros(a.CPU), micros(b.CPU), ratio,
			a.Bytes, b.Bytes, a.Allocs, b.Allocs)
		gate := "none"
		if c.Gate > 0 {
			gate = fmt.Sprintf("%.2f", c.Gate)
			if ratio > c.Gate {
				over++
			}
		}
		lines = append(lines, fmt.Sprintf("case=%s ratio=%.3f gate=%s allocs=%.0f", c.Name, ratio, gate, a.Allocs))
	}
	fmt.Println()
	for _, l := range lines {
		fmt.Println(l)
	}
	if over > 0 {
		fmt.Printf("%d of %d ratios above their gate\n", over, len(lines))
	}
	return over, nil
}

func micros(d time.Duration) float64 { return float64(d) / float64(time.Microsecond) }

// compare times both clients in turn. The ratio is the median of the rounds' ratios.
func compare(name string, ours, peer *program, rounds int, span time.Duration) (a, b worker.Cost, ratio float64, err error) {
	var as, bs []worker.Cost
	var ratios []float64
	for range rounds {
		x, err := ours.order(worker.Order{Case: name, Span: span})
		if err != nil {
			return a, b, 0, err
		}
		y, err := peer.order(worker.Order{Case: name, Span: span})
		if err != nil {
			return a, b, 0, err
		}
		as, bs = append(as, x.Cost), append(bs, y.Cost)
		ratios = append(ratios, float64(x.Cost.CPU)/float64(y.Cost.CPU))
	}
	return middle(as), middle(bs), median(ratios), nil
}

func middle(cs []worker.Cost) worker.Cost {
	var cpu, bytes, allocs []float64
	for _, c := range cs {
		cpu, bytes, allocs = append(cpu, float64(c.CPU)), append(bytes, c.Bytes), append(allocs, c.Allocs)
	}
	return worker.Cost{CPU: time.Duration(median(cpu)), Bytes: median(bytes), Allocs: median(allocs)}
}

func median(v []float64) float64 {
	slices.Sort(v)
	if n := len(v); n%2 == 0 {
		return (v[n/2-1] + v[n/2]) / 2
	}
	return v[len(v)/2]
}

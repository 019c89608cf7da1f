package main

import (
	"fmt"

	"github.com/sessiongen/sessiongen/gen/diag"
)

var explainCommand = command{
	name: "explain", args: "[code ...]",
	short: "say what the code at the end of a problem means; without codes, all of them",
	run:   runExplain,
}

func runExplain(r *runner, args []string) error {
	codes, err := r.parse(args)
	if err != nil {
		return err
	}
	if len(codes) == 0 {
		for _, e := range diag.Explanations() {
			fmt.Fprintf(r.stdout, "%-24s %s\n", e.Code, e.Text)
		}
		return nil
	}
	for _, code := range codes {
		text := diag.Explain(diag.Code(code))
		if text == "" {
			hint := diag.Suggest(code, diag.Codes())
			return usageError(fmt.Sprintf("there is no code %q; %s", code, hint))
		}
		fmt.Fprintf(r.stdout, "%s: %s\n", code, text)
	}
	return nil
}

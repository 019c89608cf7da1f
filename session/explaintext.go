package session

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"
)

// WriteTo writes the explanation as tables: what somebody set, the search for credentials, the defaults of
// the other settings.
func (e *Explanation) WriteTo(w io.Writer) (int64, error) {
	n, err := io.WriteString(w, e.String())
	return int64(n), err
}

// String is the text that WriteTo writes.
func (e *Explanation) String() string {
	if e.Err != nil {
		return "The session is of no use: " + e.Err.Error() + "\n"
	}
	var b strings.Builder
	t := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "SETTING\tVALUE\tFROM")
	var defaults, unset []string
	for _, s := range e.Settings {
		switch {
		case !s.usual():
			s.write(t)
		case s.Note != "": // it means nothing, and nobody thinks otherwise
		case s.Value != "":
			defaults = append(defaults, s.Name+"="+s.Value)
		default:
			unset = append(unset, s.Name)
		}
	}
	fmt.Fprintln(t, "\nCREDENTIALS\tTOOK\tOUTCOME")
	for _, a := range e.Sources {
		fmt.Fprintf(t, "%s\t%v\t%s\n", a.Source, a.Took.Round(time.Microsecond), a.Outcome)
	}
	fmt.Fprintf(t, "in all\t%v\t%s\n", e.Took.Round(time.Microsecond), e.outcome())
	_ = t.Flush() // to memory
	writeList(&b, "DEFAULTS", defaults)
	writeList(&b, "NOT SET", unset)
	return b.String()
}

// usual reports whether nobody set it and nobody asks for it.
func (s *Setting) usual() bool {
	switch s.Name {
	case "profile", "region", "config_file", "credentials_file":
		return false
	}
	return s.Origin == (Origin{}) && s.Err == nil
}

func (s *Setting) write(w io.Writer) {
	value, from := s.Value, s.Origin.String()
	if value == "" && s.Err == nil {
		value = "none"
	}
	fmt.Fprintf(w, "%s\t%s\t%s\n", s.Name, value, from)
	if s.Err != nil {
		fmt.Fprintf(w, "\t^ %v\t\n", s.Err)
	}
	if s.Note != "" {
		fmt.Fprintf(w, "\t^ %s\t\n", s.Note)
	}
}

// outcome says what came of the search, and does not repeat what the last source said.
func (e *Explanation) outcome() string {
	if e.CredentialsErr == nil {
		return e.Credentials.String()
	}
	if _, ok := errors.AsType[*CredentialsError](e.CredentialsErr); ok {
		return "no credentials found"
	}
	if n := len(e.Sources); n > 0 {
		if pe, ok := e.CredentialsErr.(*ProviderError); ok && pe.Source == e.Sources[n-1].Source && pe.Err.Error() == e.Sources[n-1].Outcome {
			return "failed"
		}
	}
	return e.CredentialsErr.Error()
}

// writeList writes words with commas, in lines that fit a screen.
func writeList(b *strings.Builder, title string, words []string) {
	const width = 100
	if len(words) == 0 {
		return
	}
	b.WriteString("\n" + title + "\n")
	column := 0
	for i, word := range words {
		if i < len(words)-1 {
			word += ","
		}
		if column > 0 && column+1+len(word) > width {
			b.WriteByte('\n')
			column = 0
		}
		if column > 0 {
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += len(word)
	}
	b.WriteByte('\n')
}

// Command text is command net with a text/template that is executed.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"strings"
	"text/template"
)

func main() {
	if len(os.Args) < 2 {
		return
	}
	mac := hmac.New(sha256.New, []byte(os.Args[1]))
	req, err := http.NewRequest("POST", os.Args[1], strings.NewReader("body"))
	if err != nil {
		fmt.Println(err)
		return
	}
	io.WriteString(mac, req.URL.String())
	req.Header.Set("Authorization", hex.EncodeToString(mac.Sum(nil)))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		slog.Error("sent", "error", err)
		return
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	if err != nil {
		fmt.Println(err)
		return
	}
	t := template.Must(template.New("").Parse("{{.}}\n"))
	if err := t.Execute(os.Stdout, len(data)); err != nil {
		fmt.Println(err)
	}
}

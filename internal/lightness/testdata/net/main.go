// Command net is what any program needs that signs requests and sends them over TLS.
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
	fmt.Println(len(data), err)
}

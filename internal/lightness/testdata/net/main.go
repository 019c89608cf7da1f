// Command net is what any program needs that signs requests and sends them over TLS.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"log/slog"
	"math/big"
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
	sum := mac.Sum(nil)
	if len(os.Args) > 2 { // a signature of version 4A
		key := &ecdsa.PrivateKey{D: new(big.Int).SetBytes(sum)}
		key.Curve = elliptic.P256()
		key.X, key.Y = key.Curve.ScalarBaseMult(sum)
		sum, err = ecdsa.SignASN1(rand.Reader, key, sum)
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	req.Header.Set("Authorization", hex.EncodeToString(sum))
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		slog.Error("sent", "error", err)
		return
	}
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	fmt.Println(len(data), err)
}

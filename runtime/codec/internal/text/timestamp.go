package text

import (
	"math"
	"strconv"
	"time"

	"github.com/sessiongen/sessiongen/runtime/codec"
)

// AppendTime appends t in format. Formats have a precision of milliseconds at most, which is what
// Smithy promises; HTTPDate one of seconds.
func AppendTime(dst []byte, t time.Time, format codec.TimeFormat) []byte {
	switch t = t.UTC(); format {
	case codec.EpochSeconds:
		return AppendEpoch(dst, t)
	case codec.HTTPDate:
		return t.AppendFormat(dst, "Mon, 02 Jan 2006 15:04:05 GMT")
	}
	return t.AppendFormat(dst, "2006-01-02T15:04:05.999Z")
}

// AppendEpoch appends t as the number of seconds since 1970.
func AppendEpoch(dst []byte, t time.Time) []byte {
	ms := t.UnixMilli()
	if ms < 0 {
		dst = append(dst, '-')
		ms = -ms
	}
	dst = strconv.AppendInt(dst, ms/1000, 10)
	ms %= 1000
	if ms == 0 {
		return dst
	}
	dst = append(dst, '.', byte('0'+ms/100), byte('0'+ms/10%10), byte('0'+ms%10))
	for dst[len(dst)-1] == '0' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// ParseTime reads a timestamp in any of Smithy's formats, as UTC.
func ParseTime(p []byte) (time.Time, bool) {
	switch {
	case len(p) > 4 && p[4] == '-':
		return parseDateTime(p)
	case len(p) > 3 && p[0] >= 'A':
		return parseHTTPDate(p)
	}
	return ParseEpoch(p)
}

// ParseEpoch reads a number of seconds since 1970, as UTC.
func ParseEpoch(p []byte) (time.Time, bool) {
	i, sign := 0, int64(1)
	if len(p) > 0 && p[0] == '-' {
		i, sign = 1, -1
	}
	first := i
	var seconds, nanos int64
	for ; i < len(p) && isDigit(p[i]); i++ {
		seconds = seconds*10 + int64(p[i]-'0')
	}
	const maxDigits = 15
	if i == first || i-first > maxDigits {
		return time.Time{}, false
	}
	if i < len(p) && p[i] == '.' {
		nanos, i = fraction(p, i+1)
	}
	if i == len(p) {
		return time.Unix(sign*seconds, sign*nanos).UTC(), true
	}
	f, ok := ParseFloat(p, 64)
	if !ok || !(math.Abs(f) < 1e15) {
		return time.Time{}, false
	}
	whole, part := math.Modf(f)
	return time.Unix(int64(whole), int64(math.Round(part*1e9))).UTC(), true
}

// fraction reads the digits at i as nanoseconds and returns where they end.
func fraction(p []byte, i int) (nanos int64, end int) {
	for scale := int64(1e8); i < len(p) && isDigit(p[i]); i++ {
		nanos += int64(p[i]-'0') * scale
		scale /= 10
	}
	return nanos, i
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// number reads n digits at p[i:], -1 if they are not there.
func number(p []byte, i, n int) int {
	if i+n > len(p) {
		return -1
	}
	v := 0
	for _, c := range p[i : i+n] {
		if !isDigit(c) {
			return -1
		}
		v = v*10 + int(c-'0')
	}
	return v
}

// parseDateTime reads 2006-01-02T15:04:05.999Z, also with another offset, or without one as UTC.
func parseDateTime(p []byte) (time.Time, bool) {
	if len(p) < len("2006-01-02T15:04:05") || p[7] != '-' || p[10]|0x20 != 't' && p[10] != ' ' {
		return time.Time{}, false
	}
	seconds, ok := clock(p, 11)
	if !ok {
		return time.Time{}, false
	}
	i, nanos := 19, int64(0)
	if i+1 < len(p) && p[i] == '.' && isDigit(p[i+1]) {
		nanos, i = fraction(p, i+1)
	}
	offset, ok := zone(p[i:])
	if !ok {
		return time.Time{}, false
	}
	return date(number(p, 0, 4), number(p, 5, 2), number(p, 8, 2), seconds-offset, nanos)
}

// clock reads 15:04:05 as seconds.
func clock(p []byte, i int) (seconds int, ok bool) {
	if i+8 > len(p) || p[i+2] != ':' || p[i+5] != ':' {
		return 0, false
	}
	h, m, s := number(p, i, 2), number(p, i+3, 2), number(p, i+6, 2)
	const leapSecond = 60
	if h < 0 || h > 23 || m < 0 || m > 59 || s < 0 || s > leapSecond {
		return 0, false
	}
	return h*3600 + m*60 + s, true
}

// zone reads Z, +01:00 or +0100 as seconds.
func zone(p []byte) (seconds int, ok bool) {
	switch {
	case len(p) == 0, len(p) == 1 && p[0]|0x20 == 'z':
		return 0, true
	case len(p) == 6 && p[3] == ':':
		seconds = 3600*number(p, 1, 2) + 60*number(p, 4, 2)
		ok = number(p, 1, 2) >= 0 && number(p, 4, 2) >= 0
	case len(p) == 5:
		seconds = 3600*number(p, 1, 2) + 60*number(p, 3, 2)
		ok = number(p, 1, 4) >= 0
	}
	switch {
	case !ok:
		return 0, false
	case p[0] == '+':
		return seconds, true
	case p[0] == '-':
		return -seconds, true
	}
	return 0, false
}

func date(year, month, day, seconds int, nanos int64) (time.Time, bool) {
	if year < 0 || month < 1 || month > 12 || day < 1 || day > 31 {
		return time.Time{}, false
	}
	t := time.Date(year, time.Month(month), day, 0, 0, 0, int(nanos), time.UTC)
	if t.Day() != day { // the 30th of February
		return time.Time{}, false
	}
	return t.Add(time.Duration(seconds) * time.Second), true
}

// parseHTTPDate reads Mon, 02 Jan 2006 15:04:05 GMT, also with a fraction of a second.
func parseHTTPDate(p []byte) (time.Time, bool) {
	if len(p) < len("Mon, 2 Jan 2006 15:04:05 GMT") || p[3] != ',' || p[4] != ' ' {
		return time.Time{}, false
	}
	p = p[5:]
	width := 2
	if p[1] == ' ' {
		width = 1
	}
	day := number(p, 0, width)
	p = p[width:]
	if len(p) < len(" Jan 2006 15:04:05 GMT") || p[0] != ' ' || p[4] != ' ' || p[9] != ' ' {
		return time.Time{}, false
	}
	seconds, ok := clock(p, 10)
	i, nanos := 18, int64(0)
	if p[i] == '.' {
		nanos, i = fraction(p, i+1)
	}
	if zone := string(p[i:]); !ok || zone != " GMT" && zone != " UTC" && zone != " +0000" {
		return time.Time{}, false
	}
	return date(number(p, 5, 4), month(p[1:4]), day, seconds, nanos)
}

func month(p []byte) int {
	const names = "JanFebMarAprMayJunJulAugSepOctNovDec"
	for i := 0; i < len(names); i += 3 {
		if names[i:i+3] == string(p) {
			return i/3 + 1
		}
	}
	return 0
}

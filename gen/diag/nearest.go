package diag

// Nearest returns the candidate that word was most likely meant to be, "" if none is close. Case does
// not count. Of candidates that are equally close the first one wins.
func Nearest(word string, candidates []string) string {
	nearest, best := "", len(word)/3+1
	for _, c := range candidates {
		if d := distance(word, c, best+1); d < best || d == best && nearest == "" {
			nearest, best = c, d
		}
	}
	return nearest
}

// Suggest returns a hint that names the nearest candidate, "" if none is close.
func Suggest(word string, candidates []string) string {
	if nearest := Nearest(word, candidates); nearest != "" {
		return "did you mean " + nearest + "?"
	}
	return ""
}

// distance returns how many bytes must be inserted, deleted, replaced or swapped with their neighbour
// to make b of a; limit if it is more.
func distance(a, b string, limit int) int {
	if max(len(a), len(b))-min(len(a), len(b)) >= limit {
		return limit
	}
	width := len(b) + 1
	rows := make([]int, 3*width)
	before, last, row := rows[:width], rows[width:2*width], rows[2*width:]
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before, last, row = last, row, before
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if lower(a[i]) == lower(b[j]) {
				cost = 0
			}
			row[j+1] = min(last[j]+cost, last[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && lower(a[i]) == lower(b[j-1]) && lower(a[i-1]) == lower(b[j]) {
				row[j+1] = min(row[j+1], before[j-1]+1)
			}
		}
	}
	return min(row[len(b)], limit)
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

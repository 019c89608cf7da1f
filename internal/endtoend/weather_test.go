package endtoend

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/sessiongen/sessiongen/generated/example/weather"
	"github.com/sessiongen/sessiongen/generated/example/weather/weatherresource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/runtime/codec"
	"github.com/sessiongen/sessiongen/session"
)

// weatherServer is a small server of the example service. It logs requests as "METHOD /uri body".
type weatherServer struct {
	mu      sync.Mutex
	log     []string
	names   map[string]string // of cities, by identifier
	polls   int               // of the city that is being founded
	headers []http.Header
}

func (s *weatherServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	body, _ := io.ReadAll(r.Body)
	s.log = append(s.log, strings.TrimSpace(r.Method+" "+r.RequestURI+" "+string(body)))
	s.headers = append(s.headers, r.Header)
	answer := func(status int, text string) {
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, text)
	}
	fail := func(status int, code, text string) {
		w.Header().Set("X-Amzn-Errortype", code)
		answer(status, text)
	}
	route, city := r.Method+" "+r.URL.Path, ""
	if rest, ok := strings.CutPrefix(r.URL.Path, "/cities/"); ok {
		if city, _, _ = strings.Cut(rest, "/"); s.names[city] == "" {
			fail(404, "NoSuchResource", `{"resourceType":"City","message":"no such city"}`)
			return
		}
		route = strings.Replace(route, "/"+city, "/*", 1)
	}
	switch {
	case r.URL.Path == "/status":
		answer(200, `{"healthy":true,"season":"MONSOON"}`)
	case r.URL.Path == "/cities-count":
		answer(200, fmt.Sprintf(`{"count":%d}`, len(s.names)))
	case r.URL.Path == "/people":
		answer(200, `{"people":[{"id":"ada","mail":"ada@example.com"}]}`)
	case r.URL.Path == "/people/ada":
		answer(200, `{"person":{"name":"Ada","mail":"ada@example.com"}}`)
	case route == "POST /cities":
		s.names["new"] = "New"
		answer(201, `{"cityId":"new","name":"New","state":"founding"}`)
	case route == "GET /cities" && r.URL.Query().Get("next") == "":
		answer(200, `{"cities":[{"cityId":"sea","name":"Seattle","state":"ready"}],"nextToken":"two"}`)
	case route == "GET /cities":
		answer(200, `{"cities":[{"cityId":"ber","name":"Berlin","state":"ready"}]}`)
	case route == "GET /cities/*" && city == "new":
		state := "founding"
		if s.polls++; s.polls > 1 {
			state = "ready"
		}
		answer(200, `{"name":"New","state":"`+state+`"}`)
	case route == "GET /cities/*":
		answer(200, `{"name":"`+s.names[city]+`","state":"ready","location":{"latitude":47.6,"longitude":-122.3},"founded":1e9,"population":7e5}`)
	case route == "PATCH /cities/*":
		answer(200, `{}`)
	case route == "DELETE /cities/*":
		delete(s.names, city)
		w.WriteHeader(204)
	case route == "GET /cities/*/forecast":
		answer(200, `{"chanceOfRain":0.25,"condition":{"rain":1.5},"warnings":[{"severity":2,"text":"wind"}]}`)
	case route == "GET /cities/*/forecast/reasons":
		answer(200, `{"reasons":{"model":"frog","steps":[1,2]}}`)
	case route == "GET /cities/*/radar":
		w.Header().Set("X-Taken", "Sun, 22 Nov 2026 12:00:00 GMT")
		answer(200, "PNG")
	case route == "POST /cities/*/photos":
		w.WriteHeader(202)
	case route == "GET /cities/*/stations":
		answer(200, `{"stations":{"names":["roof","harbour"]}}`)
	case route == "GET /cities/*/stations/roof":
		answer(200, `{"altitude":120}`)
	case route == "PUT /cities/*/stations/roof":
		answer(200, `{}`)
	case route == "POST /cities/*/stations/roof/readings" && strings.Contains(string(body), "-1"):
		fail(400, "InvalidInput", `{"message":"too cold","field":"kelvin"}`)
	case route == "POST /cities/*/stations/roof/readings":
		answer(200, `{"readingId":"r1"}`)
	default:
		fail(500, "InternalError", `{}`)
	}
}

// requests returns the log and forgets it.
func (s *weatherServer) requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	log := s.log
	s.log, s.headers = nil, nil
	return log
}

// weatherService is the service by a session that knows nothing of AWS.
func weatherService(t *testing.T, opts ...call.ClientOption) (*weatherresource.Service, *weatherServer) {
	t.Helper()
	// A broken profile must not break a client of something else.
	t.Setenv("AWS_PROFILE", "absent")
	t.Setenv("AWS_ENDPOINT_URL", "http://192.0.2.1")
	t.Setenv("AWS_BEARER_TOKEN_WEATHER", "wrong")
	s := &weatherServer{names: map[string]string{"sea": "Seattle", "ber": "Berlin"}}
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	all := append([]call.ClientOption{call.WithEndpoint(server.URL), call.WithBearerToken("t0k3n"), call.WithMaxAttempts(1)}, opts...)
	sess, err := session.Blank(all...).With(session.WithSleep(func(ctx context.Context, _ time.Duration) error { return ctx.Err() }))
	if err != nil {
		t.Fatal(err)
	}
	return weatherresource.New(sess), s
}

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("requests\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func TestOwnServiceResources(t *testing.T) {
	service, server := weatherService(t)
	ctx := t.Context()
	var found []string
	for city, err := range service.Cities().Filter(&weather.ListCitiesInput{PageSize: new(50)}).All(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		f, err := city.Forecast().Load(ctx)
		if err != nil {
			t.Fatal(err)
		}
		found = append(found, fmt.Sprint(city.CityId(), " ", city.Data().Name, " ", call.Value(f.ChanceOfRain)))
		if rain, ok := f.Condition.(*weather.ConditionMemberRain); !ok || rain.Value != 1.5 || f.Warnings[0].Severity != weather.SeveritySevere {
			t.Errorf("%#v", f)
		}
	}
	same(t, found, "sea Seattle 0.25", "ber Berlin 0.25")
	same(t, server.requests(), "GET /cities?max=50", "GET /cities/sea/forecast", "GET /cities?next=two&max=50", "GET /cities/ber/forecast")

	// What a list says of a city is data, but not all of it.
	cities, err := service.Cities().Limit(1).Collect(ctx)
	if err != nil || len(cities) != 1 || cities[0].Data().State != weather.CityStateReady || cities[0].Data().Location != nil {
		t.Fatal(cities, err)
	}
	server.requests()
	data, err := cities[0].Load(ctx)
	if err != nil || data.Location.Latitude != 47.6 || !data.Founded.Equal(time.Unix(1e9, 0)) || *data.Population != 700_000 {
		t.Fatalf("%+v, %v", data, err)
	}
	if _, err = cities[0].Load(ctx); err != nil {
		t.Fatal(err)
	}
	same(t, server.requests(), "GET /cities/sea")

	if _, err := service.City("sea").Update(ctx, &weather.UpdateCityInput{Name: "Seattle"}); err != nil {
		t.Fatal(err)
	}
	count, err := service.CountCities(ctx, nil)
	if err != nil || count.Count != 2 {
		t.Fatal(count, err)
	}
	same(t, server.requests(), `PATCH /cities/sea {"name":"Seattle"}`, "GET /cities-count")
}

func TestOwnServiceLifecycle(t *testing.T) {
	service, server := weatherService(t)
	ctx := t.Context()
	city, err := service.CreateCity(ctx, &weather.CreateCityInput{Name: "New", ClientToken: new("c1")})
	if err != nil || city.CityId() != "new" || city.Data().State != weather.CityStateFounding {
		t.Fatal(city, err)
	}
	if err := city.WaitUntilReady(ctx); err != nil || city.Data().State != weather.CityStateReady {
		t.Fatal(err)
	}
	if _, err := city.Delete(ctx, nil); err != nil {
		t.Fatal(err)
	}
	if err := city.WaitUntilDeleted(ctx); err != nil {
		t.Fatal(err)
	}
	same(t, server.requests(), `POST /cities {"name":"New"}`, "GET /cities/new", "GET /cities/new", "DELETE /cities/new", "GET /cities/new")
}

func TestOwnServiceChildren(t *testing.T) {
	service, server := weatherService(t, call.WithAPIKey("k3y"))
	ctx := t.Context()
	city := service.City("sea")
	stations, err := city.Stations().Collect(ctx)
	if err != nil || len(stations) != 2 || stations[1].StationId() != "harbour" || stations[0].CityId() != "sea" || !stations[0].Equal(city.Station("roof")) {
		t.Fatal(stations, err)
	}
	station := stations[0]
	if _, err := station.Put(ctx, &weather.PutStationInput{Altitude: new(120)}); err != nil {
		t.Fatal(err)
	}
	if data, err := station.Load(ctx); err != nil || *data.Altitude != 120 {
		t.Fatal(data, err)
	}
	same(t, server.requests(), "GET /cities/sea/stations", `PUT /cities/sea/stations/roof {"altitude":120}`, "GET /cities/sea/stations/roof")

	people, err := service.People().Collect(ctx)
	if err != nil || len(people) != 1 || people[0].PersonId() != "ada" {
		t.Fatal(people, err)
	}
	person, err := people[0].Load(ctx)
	if err != nil || person.Name != "Ada" || strings.Contains(fmt.Sprintf("%+v", person), "example.com") {
		t.Fatalf("%+v, %v", person, err)
	}
}

// TestOwnServiceAuth sees who is shown to be calling: persons, stations, nobody.
func TestOwnServiceAuth(t *testing.T) {
	service, server := weatherService(t, call.WithAPIKey("k3y"))
	ctx, client := t.Context(), service.Meta().Client
	shown := func() string {
		server.mu.Lock()
		defer server.mu.Unlock()
		h := server.headers[len(server.headers)-1]
		return strings.TrimSpace(h.Get("Authorization") + " " + h.Get("X-Station-Key"))
	}
	if _, err := service.City("sea").Load(ctx); err != nil || shown() != "Bearer t0k3n" {
		t.Error(shown(), err)
	}
	out, err := service.Station("sea", "roof").RecordReading(ctx, &weather.RecordReadingInput{Kelvin: 280})
	if err != nil || out.ReadingId != "r1" || shown() != "k3y" {
		t.Error(shown(), err)
	}
	status, err := client.GetStatus(ctx, nil)
	if err != nil || !status.Healthy || status.Season != "MONSOON" || shown() != "Bearer t0k3n" {
		t.Error(shown(), err)
	}
	nobody, server2 := weatherService(t, call.WithBearerToken(""))
	if _, err := nobody.Meta().Client.GetStatus(ctx, nil); err != nil || server2.headers[0].Get("Authorization") != "" {
		t.Error(err)
	}
	if _, err := nobody.City("sea").Load(ctx); err == nil || !strings.Contains(err.Error(), "WithBearerToken") {
		t.Error(err)
	}
	if _, err := nobody.Station("sea", "roof").RecordReading(ctx, &weather.RecordReadingInput{Kelvin: 280}); err == nil || !strings.Contains(err.Error(), "WithAPIKey") {
		t.Error(err)
	}
}

func TestOwnServiceErrors(t *testing.T) {
	service, _ := weatherService(t, call.WithAPIKey("k3y"))
	ctx := t.Context()
	_, err := service.City("atlantis").Load(ctx)
	if e, ok := errors.AsType[*weather.NoSuchResource](err); !ok || e.ResourceType != "City" || !errors.Is(err, weather.ErrNoSuchResource) {
		t.Error(err)
	}
	_, err = service.Station("sea", "roof").RecordReading(ctx, &weather.RecordReadingInput{Kelvin: -1})
	if e, ok := errors.AsType[*weather.InvalidInput](err); !ok || *e.Field != "kelvin" || *e.Message != "too cold" {
		t.Error(err)
	}
	_, err = service.Meta().Client.UploadPhoto(ctx, nil)
	if m, ok := errors.AsType[*codec.MissingError](err); !ok || !slices.Equal(m.Members, []string{"cityId", "image"}) {
		t.Error(err)
	}
	_, err = service.City("").Load(ctx)
	if err == nil || !strings.Contains(err.Error(), "cityId") && !strings.Contains(err.Error(), "CityId") {
		t.Error(err)
	}
	_, err = weather.New(session.Blank(call.WithBearerToken("t"))).GetStatus(ctx, nil)
	if err == nil || !strings.Contains(err.Error(), "call.WithEndpoint") {
		t.Errorf("without an endpoint: %v", err)
	}
}

func TestOwnServiceBodies(t *testing.T) {
	service, server := weatherService(t)
	ctx, city := t.Context(), service.City("sea")
	radar, err := city.GetRadarImage(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := io.ReadAll(radar.Image)
	if radar.Image.Close(); err != nil || string(picture) != "PNG" || radar.Taken.Hour() != 12 {
		t.Errorf("%s, %v, %v", picture, radar.Taken, err)
	}
	if _, err := city.UploadPhoto(ctx, &weather.UploadPhotoInput{Image: strings.NewReader("JPG"), Photographer: new("ada")}); err != nil {
		t.Fatal(err)
	}
	server.mu.Lock()
	if h := server.headers[len(server.headers)-1]; h.Get("Content-Type") != "image/png" || h.Get("X-Photographer") != "ada" {
		t.Errorf("%v", h)
	}
	server.mu.Unlock()
	why, err := city.Forecast().ExplainForecast(ctx, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(why.Reasons); got != "map[model:frog steps:[1 2]]" {
		t.Error(got)
	}
}

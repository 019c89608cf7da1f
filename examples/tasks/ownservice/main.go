// Command ownservice calls a service of one's own, with resources and no AWS anywhere. Its package comes from
//
//	# sessiongen.yaml
//	package: internal/api
//	services:
//	  weather: {model: ./weather.smithy}
//
// and is the module's own example here.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/sessiongen/sessiongen/generated/example/weather"
	"github.com/sessiongen/sessiongen/generated/example/weather/weatherresource"
	"github.com/sessiongen/sessiongen/runtime/call"
	"github.com/sessiongen/sessiongen/session"
)

func main() {
	ctx := context.Background()
	// Blank: no ~/.aws, no AWS_*; a broken AWS profile must not break a weather client.
	sess := session.Blank(call.WithEndpoint("https://weather.example.com"), call.WithBearerToken("t0k3n"))

	service := weatherresource.New(sess)
	for city, err := range service.Cities().Filter(&weather.ListCitiesInput{PageSize: new(50)}).All(ctx) {
		if err != nil {
			log.Fatal(err)
		}
		f, err := city.Forecast().Load(ctx) // resource Forecast, read: GetForecast
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(city.CityId(), call.Value(f.ChanceOfRain))
	}

	_, err := service.City("atlantis").Load(ctx)
	if e, ok := errors.AsType[*weather.NoSuchResource](err); ok {
		fmt.Println("no such", e.ResourceType)
	}
	if _, err := service.City("sea").Update(ctx, &weather.UpdateCityInput{Name: "Seattle"}); err != nil {
		log.Fatal(err)
	}
}

$version: "2.0"

/// An invented service of somebody's own: an example of what a model can say, and a test of what
/// becomes of it.
namespace example.weather

use aws.protocols#restJson1
use sessiongen.traits#plural
use smithy.protocols#rpcv2Cbor
use smithy.protocols#rpcv2Json
use smithy.waiters#waitable

/// Cities, their weather stations, and what these say of tomorrow.
@title("Example Weather")
@restJson1
@rpcv2Cbor
@rpcv2Json
@httpBearerAuth
@httpApiKeyAuth(name: "X-Station-Key", in: "header")
@auth([httpBearerAuth])
@paginated(inputToken: "nextToken", outputToken: "nextToken", pageSize: "pageSize")
service Weather {
    version: "2026-11-01"
    operations: [GetStatus]
    resources: [City, Person]
    errors: [Throttled]
}

/// Says whether the service is well. Anybody may ask.
@readonly
@optionalAuth
@http(method: "GET", uri: "/status")
operation GetStatus {
    output := {
        @required
        healthy: Boolean

        season: Season
    }
}

// Cities

/// A place with weather.
resource City {
    identifiers: { cityId: CityId }
    create: CreateCity
    read: GetCity
    update: UpdateCity
    delete: DeleteCity
    list: ListCities
    operations: [GetRadarImage, UploadPhoto]
    collectionOperations: [CountCities]
    resources: [Forecast, Station]
}

@pattern("^[a-z0-9-]+$")
@length(min: 1, max: 64)
string CityId

/// Founds a city. It is not there at once: wait until it is ready.
@http(method: "POST", uri: "/cities", code: 201)
operation CreateCity {
    input := {
        @required
        name: String

        location: Location

        tags: Tags

        @idempotencyToken
        @httpHeader("Idempotency-Key")
        clientToken: String
    }
    output := {
        @required
        cityId: CityId

        @required
        name: String

        @required
        state: CityState
    }
    errors: [InvalidInput]
}

@readonly
@http(method: "GET", uri: "/cities/{cityId}")
@waitable(
    CityReady: {
        minDelay: 1
        maxDelay: 10
        acceptors: [
            { state: "success", matcher: { output: { path: "state", comparator: "stringEquals", expected: "ready" } } }
            { state: "failure", matcher: { output: { path: "state", comparator: "stringEquals", expected: "failed" } } }
        ]
    }
    CityDeleted: {
        acceptors: [{ state: "success", matcher: { errorType: NoSuchResource } }]
    }
)
operation GetCity {
    input := for City {
        @required
        @httpLabel
        $cityId
    }
    output := {
        @required
        name: String

        @required
        state: CityState

        location: Location

        founded: Timestamp

        population: Long

        tags: Tags
    }
    errors: [NoSuchResource]
}

@idempotent
@http(method: "PATCH", uri: "/cities/{cityId}")
operation UpdateCity {
    input := for City {
        @required
        @httpLabel
        $cityId

        @required
        name: String
    }
    errors: [InvalidInput, NoSuchResource]
}

@idempotent
@http(method: "DELETE", uri: "/cities/{cityId}", code: 204)
operation DeleteCity {
    input := for City {
        @required
        @httpLabel
        $cityId
    }
    errors: [NoSuchResource]
}

@readonly
@paginated(items: "cities")
@http(method: "GET", uri: "/cities")
operation ListCities {
    input := {
        @httpQuery("prefix")
        prefix: String

        @httpQuery("next")
        nextToken: String

        @httpQuery("max")
        @range(min: 1, max: 100)
        pageSize: Integer
    }
    output := {
        @required
        cities: CitySummaries

        nextToken: String
    }
}

@readonly
@http(method: "GET", uri: "/cities-count")
operation CountCities {
    output := {
        @required
        count: Integer
    }
}

list CitySummaries {
    member: CitySummary
}

structure CitySummary {
    @required
    cityId: CityId

    @required
    name: String

    @required
    state: CityState
}

/// A picture of the sky above a city, as it is now.
@readonly
@http(method: "GET", uri: "/cities/{cityId}/radar")
operation GetRadarImage {
    input := for City {
        @required
        @httpLabel
        $cityId
    }
    output := {
        @required
        @httpHeader("X-Taken")
        taken: Timestamp

        @required
        @httpPayload
        image: Image
    }
    errors: [NoSuchResource]
}

@http(method: "POST", uri: "/cities/{cityId}/photos", code: 202)
operation UploadPhoto {
    input := for City {
        @required
        @httpLabel
        $cityId

        @httpHeader("X-Photographer")
        photographer: String

        @required
        @httpPayload
        image: Image
    }
    errors: [NoSuchResource]
}

@streaming
@mediaType("image/png")
blob Image

enum CityState {
    FOUNDING = "founding"
    READY = "ready"
    FAILED = "failed"
}

structure Location {
    @required
    latitude: Double

    @required
    longitude: Double
}

map Tags {
    key: String
    value: String
}

// Forecasts

/// What will be in a city tomorrow. There is one for each city.
resource Forecast {
    identifiers: { cityId: CityId }
    read: GetForecast
    operations: [ExplainForecast]
}

@readonly
@http(method: "GET", uri: "/cities/{cityId}/forecast")
operation GetForecast {
    input := for Forecast {
        @required
        @httpLabel
        $cityId

        @httpQuery("days")
        days: Integer = 1
    }
    output := {
        chanceOfRain: Float
        condition: Condition
        warnings: Warnings
    }
    errors: [NoSuchResource]
}

/// The reasons behind a forecast, in the words of whatever made it.
@readonly
@http(method: "GET", uri: "/cities/{cityId}/forecast/reasons")
operation ExplainForecast {
    input := for Forecast {
        @required
        @httpLabel
        $cityId
    }
    output := {
        reasons: Document
    }
    errors: [NoSuchResource]
}

union Condition {
    clear: Unit
    clouds: Clouds
    rain: Millimetres
}

structure Clouds {
    @required
    @range(min: 0, max: 8)
    oktas: Integer
}

@range(min: 0)
double Millimetres

list Warnings {
    member: Warning
}

structure Warning {
    @required
    severity: Severity

    text: String

    until: Timestamp
}

intEnum Severity {
    MINOR = 1
    SEVERE = 2
    EXTREME = 3
}

enum Season {
    SPRING
    SUMMER
    AUTUMN
    WINTER
}

// Stations

/// A weather station in a city, which chooses its name itself.
resource Station {
    identifiers: { cityId: CityId, stationId: StationId }
    put: PutStation
    read: GetStation
    delete: RemoveStation
    list: ListStations
    operations: [RecordReading]
}

string StationId

@idempotent
@http(method: "PUT", uri: "/cities/{cityId}/stations/{stationId}")
operation PutStation {
    input := for Station {
        @required
        @httpLabel
        $cityId

        @required
        @httpLabel
        $stationId

        altitude: Integer
    }
    errors: [InvalidInput, NoSuchResource]
}

@readonly
@http(method: "GET", uri: "/cities/{cityId}/stations/{stationId}")
operation GetStation {
    input := for Station {
        @required
        @httpLabel
        $cityId

        @required
        @httpLabel
        $stationId
    }
    output := {
        altitude: Integer
        lastReading: Timestamp
    }
    errors: [NoSuchResource]
}

@idempotent
@http(method: "DELETE", uri: "/cities/{cityId}/stations/{stationId}", code: 204)
operation RemoveStation {
    input := for Station {
        @required
        @httpLabel
        $cityId

        @required
        @httpLabel
        $stationId
    }
    errors: [NoSuchResource]
}

@readonly
@paginated(items: "stations.names")
@http(method: "GET", uri: "/cities/{cityId}/stations")
operation ListStations {
    input := for City {
        @required
        @httpLabel
        $cityId

        @httpQuery("next")
        nextToken: String

        @httpQuery("max")
        pageSize: Integer
    }
    output := {
        stations: StationPage
        nextToken: String
    }
    errors: [NoSuchResource]
}

structure StationPage {
    names: StationIds
}

list StationIds {
    member: StationId
}

/// What an instrument says. Stations have a key, not the token of a person.
@auth([httpApiKeyAuth])
@http(method: "POST", uri: "/cities/{cityId}/stations/{stationId}/readings")
operation RecordReading {
    input := for Station {
        @required
        @httpLabel
        $cityId

        @required
        @httpLabel
        $stationId

        @required
        kelvin: Double

        takenAt: Timestamp

        details: Document
    }
    output := {
        @required
        readingId: String
    }
    errors: [InvalidInput, NoSuchResource]
}

// People

/// Somebody who looks after stations.
@plural("People")
resource Person {
    identifiers: { personId: PersonId }
    read: GetPerson
    list: ListPeople
}

string PersonId

@readonly
@http(method: "GET", uri: "/people/{id}")
operation GetPerson {
    input := {
        @required
        @httpLabel
        @resourceIdentifier("personId")
        id: PersonId
    }
    output := {
        @nestedProperties
        @required
        person: PersonData
    }
    errors: [NoSuchResource]
}

@readonly
@http(method: "GET", uri: "/people")
operation ListPeople {
    output := {
        @required
        people: PersonReferences
    }
}

list PersonReferences {
    member: PersonReference
}

structure PersonReference {
    @required
    @resourceIdentifier("personId")
    id: PersonId

    mail: Mail
}

structure PersonData {
    @required
    name: String

    mail: Mail
}

@sensitive
string Mail

// Errors

@error("client")
@httpError(404)
structure NoSuchResource {
    @required
    resourceType: String

    message: String
}

@error("client")
@httpError(400)
structure InvalidInput {
    message: String

    /// The member that is wrong.
    field: String
}

@error("client")
@httpError(429)
@retryable(throttling: true)
structure Throttled {
    message: String
}

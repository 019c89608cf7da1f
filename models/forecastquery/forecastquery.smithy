$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.forecastquery

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("Amazon Forecast Query Service")
@service(sdkId: "forecastquery", endpointPrefix: "forecastquery")
@awsJson1_1
@sigv4(name: "forecast")
@standardRegionalEndpoints
service AmazonForecastRuntime {
    version: "2018-06-26"
    operations: [QueryForecast, QueryWhatIfForecast]
}

operation QueryForecast {
    input := {
        @required
        ForecastArn: Arn

        StartDate: String
        EndDate: String

        @required
        Filters: Filters

        NextToken: NextToken
    }
    output := {
        Forecast: Forecast
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidInputException
        LimitExceededException
        InvalidNextTokenException
    ]
}

operation QueryWhatIfForecast {
    input := {
        @required
        WhatIfForecastArn: LongArn

        StartDate: String
        EndDate: String

        @required
        Filters: Filters

        NextToken: NextToken
    }
    output := {
        Forecast: Forecast
    }
    errors: [
        ResourceNotFoundException
        ResourceInUseException
        InvalidInputException
        LimitExceededException
        InvalidNextTokenException
    ]
}

@length(max: 256) @pattern("arn:([a-z\\d-]+):forecast:.*:.*:.+")
string Arn

@length(max: 256) @pattern("^[a-zA-Z0-9\\_\\-]+$")
string AttributeName

@length(max: 256)
string AttributeValue

structure DataPoint {
    Timestamp: String
    Value: Double
}

@length(min: 1, max: 50)
map Filters {
    key: AttributeName
    value: AttributeValue
}

structure Forecast {
    Predictions: Predictions
}

@error("client")
structure InvalidInputException {
    Message: String
}

@error("client")
structure InvalidNextTokenException {
    Message: String
}

@error("client")
structure LimitExceededException {
    Message: String
}

@length(max: 300) @pattern("arn:([a-z\\d-]+):forecast:.*:.*:.+")
string LongArn

@length(min: 1, max: 3000)
string NextToken

map Predictions {
    key: Statistic
    value: TimeSeries
}

@error("client")
structure ResourceInUseException {
    Message: String
}

@error("client")
structure ResourceNotFoundException {
    Message: String
}

@length(max: 4)
string Statistic

list TimeSeries {
    member: DataPoint
}

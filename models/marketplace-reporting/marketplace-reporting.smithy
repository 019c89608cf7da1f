$version: "2.0"

namespace com.amazonaws.marketplacereporting

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("AWS Marketplace Reporting Service")
@service(sdkId: "Marketplace Reporting", endpointPrefix: "reporting-marketplace")
@restJson1
@sigv4(name: "aws-marketplace")
@standardRegionalEndpoints
service MarketplaceReporting {
    version: "2018-05-10"
    operations: [GetBuyerDashboard]
}

@http(method: "POST", uri: "/getBuyerDashboard")
operation GetBuyerDashboard {
    input := {
        @required
        dashboardIdentifier: DashboardIdentifier

        @required
        embeddingDomains: EmbeddingDomains
    }
    output := {
        @required
        embedUrl: String

        @required
        dashboardIdentifier: DashboardIdentifier

        @required
        embeddingDomains: EmbeddingDomains
    }
    errors: [
        InternalServerException
        AccessDeniedException
        BadRequestException
        UnauthorizedException
    ]
}

@error("client") @httpError(403)
structure AccessDeniedException {
    message: String
}

@error("client") @httpError(400)
structure BadRequestException {
    message: String
}

@length(min: 1, max: 1023)
@pattern("arn:aws:aws-marketplace::[0-9]{12}:AWSMarketplace/ReportingData/(Agreement_V1/Dashboard/AgreementSummary_V1|BillingEvent_V1/Dashboard/CostAnalysis_V1)")
string DashboardIdentifier

@length(min: 1, max: 2000)
@pattern("(https://[a-zA-Z\\.\\*0-9\\-_]+[\\.]{1}[a-zA-Z]{1,}[a-zA-Z0-9&?/-_=]*[a-zA-Z\\*0-9/]+|http[s]*://localhost(:[0-9]{1,5})?)")
string EmbeddingDomain

@length(min: 1, max: 2)
list EmbeddingDomains {
    member: EmbeddingDomain
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(401)
structure UnauthorizedException {
    message: String
}

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.eksauth

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#dualStackOnlyEndpoints
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon EKS Auth")
@service(sdkId: "EKS Auth", endpointPrefix: "eks-auth")
@restJson1
@sigv4(name: "eks-auth")
@standardRegionalEndpoints
@dualStackOnlyEndpoints
service EKSAuth {
    version: "2023-11-26"
    operations: [AssumeRoleForPodIdentity]
}

@http(method: "POST", uri: "/clusters/{clusterName}/assume-role-for-pod-identity")
operation AssumeRoleForPodIdentity {
    input := {
        @required @httpLabel
        clusterName: ClusterName

        @required
        token: JwtToken

        eksNodeName: String
        instanceId: String
        zone: String
    }
    output := {
        @required
        subject: Subject

        @required
        audience: String

        @required
        podIdentityAssociation: PodIdentityAssociation

        @required
        assumedRoleUser: AssumedRoleUser

        @required
        credentials: Credentials
    }
    errors: [
        ThrottlingException
        InvalidRequestException
        AccessDeniedException
        InternalServerException
        InvalidTokenException
        InvalidParameterException
        ExpiredTokenException
        ResourceNotFoundException
        ServiceUnavailableException
    ]
}

@error("client") @httpError(400)
structure AccessDeniedException {
    message: String
}

structure AssumedRoleUser {
    @required
    arn: String

    @required
    assumeRoleId: String
}

@length(min: 1, max: 100) @pattern("[0-9A-Za-z][A-Za-z0-9\\-_]*")
string ClusterName

@sensitive
structure Credentials {
    @required
    sessionToken: String

    @required
    secretAccessKey: String

    @required
    accessKeyId: String

    @required
    expiration: Timestamp
}

@error("client") @httpError(400)
structure ExpiredTokenException {
    message: String
}

@error("server") @httpError(500)
structure InternalServerException {
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    message: String
}

@error("client") @httpError(400)
structure InvalidRequestException {
    message: String
}

@error("client") @httpError(400)
structure InvalidTokenException {
    message: String
}

@length(min: 1) @pattern("[A-Za-z0-9-_=]+\\.[A-Za-z0-9-_=]+\\.[A-Za-z0-9-_=]+") @sensitive
string JwtToken

structure PodIdentityAssociation {
    @required
    associationArn: String

    @required
    associationId: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    message: String
}

@error("server") @httpError(503)
structure ServiceUnavailableException {
    message: String
}

structure Subject {
    @required
    namespace: String

    @required
    serviceAccount: String
}

@error("client") @httpError(429)
structure ThrottlingException {
    message: String
}

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.cognitosync

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#restJson1

@title("Amazon Cognito Sync")
@service(sdkId: "Cognito Sync", endpointPrefix: "cognito-sync")
@restJson1
@sigv4(name: "cognito-sync")
@standardRegionalEndpoints
service CognitoSync {
    version: "2014-06-30"
    operations: [
        BulkPublish
        DeleteDataset
        DescribeDataset
        DescribeIdentityPoolUsage
        DescribeIdentityUsage
        GetBulkPublishDetails
        GetCognitoEvents
        GetIdentityPoolConfiguration
        ListDatasets
        ListIdentityPoolUsage
        ListRecords
        RegisterDevice
        SetCognitoEvents
        SetIdentityPoolConfiguration
        SubscribeToDataset
        UnsubscribeFromDataset
        UpdateRecords
    ]
}

@http(method: "POST", uri: "/identitypools/{IdentityPoolId}/bulkpublish")
operation BulkPublish {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityPoolId: IdentityPoolId
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        DuplicateRequestException
        AlreadyStreamedException
    ]
}

@http(
    method: "DELETE"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}"
)
operation DeleteDataset {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName
    }
    output := {
        Dataset: Dataset
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
        ResourceConflictException
    ]
}

@http(
    method: "GET"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}"
)
operation DescribeDataset {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName
    }
    output := {
        Dataset: Dataset
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/identitypools/{IdentityPoolId}")
operation DescribeIdentityPoolUsage {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityPoolUsage: IdentityPoolUsage
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}")
operation DescribeIdentityUsage {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId
    }
    output := {
        IdentityUsage: IdentityUsage
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/identitypools/{IdentityPoolId}/getBulkPublishDetails")
operation GetBulkPublishDetails {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityPoolId: IdentityPoolId
        BulkPublishStartTime: Timestamp
        BulkPublishCompleteTime: Timestamp
        BulkPublishStatus: BulkPublishStatus
        FailureMessage: String
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
    ]
}

@http(method: "GET", uri: "/identitypools/{IdentityPoolId}/events")
operation GetCognitoEvents {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId
    }
    output := {
        Events: Events
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/identitypools/{IdentityPoolId}/configuration")
operation GetIdentityPoolConfiguration {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId
    }
    output := {
        IdentityPoolId: IdentityPoolId
        PushSync: PushSync
        CognitoStreams: CognitoStreams
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets")
operation ListDatasets {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: Integer
    }
    output := {
        Datasets: DatasetList
        Count: Integer
        NextToken: String
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "GET", uri: "/identitypools")
operation ListIdentityPoolUsage {
    input := {
        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: Integer
    }
    output := {
        IdentityPoolUsages: IdentityPoolUsageList
        MaxResults: Integer
        Count: Integer
        NextToken: String
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(
    method: "GET"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/records"
)
operation ListRecords {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName

        @httpQuery("lastSyncCount")
        LastSyncCount: Long

        @httpQuery("nextToken")
        NextToken: String

        @httpQuery("maxResults")
        MaxResults: Integer

        @httpQuery("syncSessionToken")
        SyncSessionToken: String
    }
    output := {
        Records: RecordList
        NextToken: String
        Count: Integer
        DatasetSyncCount: Long
        LastModifiedBy: String
        MergedDatasetNames: MergedDatasetNameList
        DatasetExists: Boolean
        DatasetDeletedAfterRequestedSyncCount: Boolean
        SyncSessionToken: String
    }
    errors: [
        InvalidParameterException
        NotAuthorizedException
        TooManyRequestsException
        InternalErrorException
    ]
}

@http(method: "POST", uri: "/identitypools/{IdentityPoolId}/identity/{IdentityId}/device")
operation RegisterDevice {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required
        Platform: Platform

        @required
        Token: String
    }
    output := {
        DeviceId: DeviceId
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        InvalidConfigurationException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/identitypools/{IdentityPoolId}/events")
operation SetCognitoEvents {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required
        Events: Events
    }
    errors: [
        InvalidParameterException
        ResourceNotFoundException
        NotAuthorizedException
        InternalErrorException
        TooManyRequestsException
    ]
}

@http(method: "POST", uri: "/identitypools/{IdentityPoolId}/configuration")
operation SetIdentityPoolConfiguration {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        PushSync: PushSync
        CognitoStreams: CognitoStreams
    }
    output := {
        IdentityPoolId: IdentityPoolId
        PushSync: PushSync
        CognitoStreams: CognitoStreams
    }
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        TooManyRequestsException
        ConcurrentModificationException
    ]
}

@http(
    method: "POST"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}"
)
operation SubscribeToDataset {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName

        @required @httpLabel
        DeviceId: DeviceId
    }
    output := {}
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        InvalidConfigurationException
        TooManyRequestsException
    ]
}

@http(
    method: "DELETE"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}/subscriptions/{DeviceId}"
)
operation UnsubscribeFromDataset {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName

        @required @httpLabel
        DeviceId: DeviceId
    }
    output := {}
    errors: [
        NotAuthorizedException
        InvalidParameterException
        ResourceNotFoundException
        InternalErrorException
        InvalidConfigurationException
        TooManyRequestsException
    ]
}

@http(
    method: "POST"
    uri: "/identitypools/{IdentityPoolId}/identities/{IdentityId}/datasets/{DatasetName}"
)
operation UpdateRecords {
    input := {
        @required @httpLabel
        IdentityPoolId: IdentityPoolId

        @required @httpLabel
        IdentityId: IdentityId

        @required @httpLabel
        DatasetName: DatasetName

        DeviceId: DeviceId
        RecordPatches: RecordPatchList

        @required
        SyncSessionToken: String

        @httpHeader("x-amz-Client-Context")
        ClientContext: String
    }
    output := {
        Records: RecordList
    }
    errors: [
        InvalidParameterException
        LimitExceededException
        NotAuthorizedException
        ResourceNotFoundException
        ResourceConflictException
        InvalidLambdaFunctionOutputException
        LambdaThrottledException
        TooManyRequestsException
        InternalErrorException
    ]
}

@error("client") @httpError(400)
structure AlreadyStreamedException {
    @required
    message: String
}

@pattern("arn:aws:sns:[-0-9a-z]+:\\d+:app/[A-Z_]+/[a-zA-Z0-9_.-]+")
string ApplicationArn

list ApplicationArnList {
    member: ApplicationArn
}

@length(min: 20, max: 2048) @pattern("arn:aws:iam::\\d+:role/.*")
string AssumeRoleArn

enum BulkPublishStatus {
    NOT_STARTED
    IN_PROGRESS
    FAILED
    SUCCEEDED
}

structure CognitoStreams {
    StreamName: StreamName
    RoleArn: AssumeRoleArn
    StreamingStatus: StreamingStatus
}

@error("client") @httpError(400)
structure ConcurrentModificationException {
    @required
    message: String
}

structure Dataset {
    IdentityId: IdentityId
    DatasetName: DatasetName
    CreationDate: Timestamp
    LastModifiedDate: Timestamp
    LastModifiedBy: String
    DataStorage: Long
    NumRecords: Long
}

list DatasetList {
    member: Dataset
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9_.:-]+")
string DatasetName

@length(min: 1, max: 256)
string DeviceId

@error("client") @httpError(400)
structure DuplicateRequestException {
    @required
    message: String
}

@length(max: 1)
map Events {
    key: String
    value: String
}

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityId

@length(min: 1, max: 55) @pattern("[\\w-]+:[0-9a-f-]+")
string IdentityPoolId

structure IdentityPoolUsage {
    IdentityPoolId: IdentityPoolId
    SyncSessionsCount: Long
    DataStorage: Long
    LastModifiedDate: Timestamp
}

list IdentityPoolUsageList {
    member: IdentityPoolUsage
}

structure IdentityUsage {
    IdentityId: IdentityId
    IdentityPoolId: IdentityPoolId
    LastModifiedDate: Timestamp
    DatasetCount: Integer
    DataStorage: Long
}

@error("server") @httpError(500)
structure InternalErrorException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidConfigurationException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidLambdaFunctionOutputException {
    @required
    message: String
}

@error("client") @httpError(400)
structure InvalidParameterException {
    @required
    message: String
}

@error("client") @httpError(429)
structure LambdaThrottledException {
    @required
    message: String
}

@error("client") @httpError(400)
structure LimitExceededException {
    @required
    message: String
}

list MergedDatasetNameList {
    member: String
}

@error("client") @httpError(403)
structure NotAuthorizedException {
    @required
    message: String
}

enum Operation {
    replace
    remove
}

enum Platform {
    APNS
    APNS_SANDBOX
    GCM
    ADM
}

structure PushSync {
    ApplicationArns: ApplicationArnList
    RoleArn: AssumeRoleArn
}

structure Record {
    Key: RecordKey
    Value: RecordValue
    SyncCount: Long
    LastModifiedDate: Timestamp
    LastModifiedBy: String
    DeviceLastModifiedDate: Timestamp
}

@length(min: 1, max: 1024)
string RecordKey

list RecordList {
    member: Record
}

structure RecordPatch {
    @required
    Op: Operation

    @required
    Key: RecordKey

    Value: RecordValue

    @required
    SyncCount: Long

    DeviceLastModifiedDate: Timestamp
}

list RecordPatchList {
    member: RecordPatch
}

@length(max: 1048575)
string RecordValue

@error("client") @httpError(409)
structure ResourceConflictException {
    @required
    message: String
}

@error("client") @httpError(404)
structure ResourceNotFoundException {
    @required
    message: String
}

@length(min: 1, max: 128)
string StreamName

enum StreamingStatus {
    ENABLED
    DISABLED
}

@error("client") @httpError(429)
structure TooManyRequestsException {
    @required
    message: String
}

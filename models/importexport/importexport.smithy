$version: "2.0"

namespace com.amazonaws.importexport

use aws.api#service
use aws.protocols#awsQuery
use sessiongen.traits#paginator
use sessiongen.traits#sigv2

@title("AWS Import/Export")
@service(sdkId: "ImportExport", endpointPrefix: "importexport")
@awsQuery
@sigv2
@xmlNamespace(uri: "http://importexport.amazonaws.com/doc/2010-06-01/")
service ImportExport {
    version: "2010-06-01"
    operations: [CancelJob, CreateJob, GetShippingLabel, GetStatus, ListJobs, UpdateJob]
}

@http(method: "POST", uri: "/?Operation=CancelJob")
operation CancelJob {
    input := {
        @required
        JobId: String

        APIVersion: String
    }
    output := {
        Success: Boolean
    }
    errors: [
        InvalidJobIdException
        ExpiredJobIdException
        CanceledJobIdException
        UnableToCancelJobIdException
        InvalidAccessKeyIdException
        InvalidVersionException
    ]
}

@http(method: "POST", uri: "/?Operation=CreateJob")
operation CreateJob {
    input := {
        @required
        JobType: JobType

        @required
        Manifest: String

        ManifestAddendum: String

        @required
        ValidateOnly: Boolean

        APIVersion: String
    }
    output := {
        JobId: String
        JobType: JobType
        Signature: String
        SignatureFileContents: String
        WarningMessage: String
        ArtifactList: ArtifactList
    }
    errors: [
        MissingParameterException
        InvalidParameterException
        InvalidAccessKeyIdException
        InvalidAddressException
        InvalidManifestFieldException
        MissingManifestFieldException
        NoSuchBucketException
        MissingCustomsException
        InvalidCustomsException
        InvalidFileSystemException
        MultipleRegionsException
        BucketPermissionException
        MalformedManifestException
        CreateJobQuotaExceededException
        InvalidJobIdException
        InvalidVersionException
    ]
}

@http(method: "POST", uri: "/?Operation=GetShippingLabel")
operation GetShippingLabel {
    input := {
        @required
        jobIds: JobIdList

        name: String
        company: String
        phoneNumber: String
        country: String
        stateOrProvince: String
        city: String
        postalCode: String
        street1: String
        street2: String
        street3: String
        APIVersion: String
    }
    output := {
        ShippingLabelURL: String
        Warning: String
    }
    errors: [
        InvalidJobIdException
        ExpiredJobIdException
        CanceledJobIdException
        InvalidAccessKeyIdException
        InvalidAddressException
        InvalidVersionException
        InvalidParameterException
    ]
}

@http(method: "POST", uri: "/?Operation=GetStatus")
operation GetStatus {
    input := {
        @required
        JobId: String

        APIVersion: String
    }
    output := {
        JobId: String
        JobType: JobType
        LocationCode: String
        LocationMessage: String
        ProgressCode: String
        ProgressMessage: String
        Carrier: String
        TrackingNumber: String
        LogBucket: String
        LogKey: String
        ErrorCount: Integer
        Signature: String
        SignatureFileContents: String
        CurrentManifest: String
        CreationDate: Timestamp
        ArtifactList: ArtifactList
    }
    errors: [
        InvalidJobIdException
        ExpiredJobIdException
        CanceledJobIdException
        InvalidAccessKeyIdException
        InvalidVersionException
    ]
}

@http(method: "POST", uri: "/?Operation=ListJobs")
@paginator(
    inputTokens: ["Marker"]
    outputTokens: ["Jobs[-1].JobId"]
    items: ["Jobs"]
    pageSize: "MaxJobs"
    moreResults: "IsTruncated"
)
operation ListJobs {
    input := {
        MaxJobs: Integer
        Marker: String
        APIVersion: String
    }
    output := {
        Jobs: JobsList
        IsTruncated: Boolean
    }
    errors: [InvalidParameterException, InvalidAccessKeyIdException, InvalidVersionException]
}

@http(method: "POST", uri: "/?Operation=UpdateJob")
operation UpdateJob {
    input := {
        @required
        JobId: String

        @required
        Manifest: String

        @required
        JobType: JobType

        @required
        ValidateOnly: Boolean

        APIVersion: String
    }
    output := {
        Success: Boolean
        WarningMessage: String
        ArtifactList: ArtifactList
    }
    errors: [
        MissingParameterException
        InvalidParameterException
        InvalidAccessKeyIdException
        InvalidAddressException
        InvalidManifestFieldException
        InvalidJobIdException
        MissingManifestFieldException
        NoSuchBucketException
        ExpiredJobIdException
        CanceledJobIdException
        MissingCustomsException
        InvalidCustomsException
        InvalidFileSystemException
        MultipleRegionsException
        BucketPermissionException
        MalformedManifestException
        UnableToUpdateJobIdException
        InvalidVersionException
    ]
}

structure Artifact {
    Description: String
    URL: String
}

list ArtifactList {
    member: Artifact
}

@error("client")
structure BucketPermissionException {
    message: String
}

@error("client")
structure CanceledJobIdException {
    message: String
}

@error("client")
structure CreateJobQuotaExceededException {
    message: String
}

@error("client")
structure ExpiredJobIdException {
    message: String
}

@error("client")
structure InvalidAccessKeyIdException {
    message: String
}

@error("client")
structure InvalidAddressException {
    message: String
}

@error("client")
structure InvalidCustomsException {
    message: String
}

@error("client")
structure InvalidFileSystemException {
    message: String
}

@error("client")
structure InvalidJobIdException {
    message: String
}

@error("client")
structure InvalidManifestFieldException {
    message: String
}

@error("client")
structure InvalidParameterException {
    message: String
}

@error("client")
structure InvalidVersionException {
    message: String
}

structure Job {
    JobId: String
    CreationDate: Timestamp
    IsCanceled: Boolean
    JobType: JobType
}

list JobIdList {
    member: String
}

enum JobType {
    Import
    Export
}

list JobsList {
    member: Job
}

@error("client")
structure MalformedManifestException {
    message: String
}

@error("client")
structure MissingCustomsException {
    message: String
}

@error("client")
structure MissingManifestFieldException {
    message: String
}

@error("client")
structure MissingParameterException {
    message: String
}

@error("client")
structure MultipleRegionsException {
    message: String
}

@error("client")
structure NoSuchBucketException {
    message: String
}

@error("client")
structure UnableToCancelJobIdException {
    message: String
}

@error("client")
structure UnableToUpdateJobIdException {
    message: String
}

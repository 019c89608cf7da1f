$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.iotfleetwise

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_0

@title("AWS IoT FleetWise")
@service(sdkId: "IoTFleetWise", endpointPrefix: "iotfleetwise")
@awsJson1_0
@sigv4(name: "iotfleetwise")
@standardRegionalEndpoints
service IoTAutobahnControlPlane {
    version: "2021-06-17"
    operations: [
        AssociateVehicleFleet
        BatchCreateVehicle
        BatchUpdateVehicle
        CreateCampaign
        CreateDecoderManifest
        CreateFleet
        CreateModelManifest
        CreateSignalCatalog
        CreateStateTemplate
        CreateVehicle
        DeleteCampaign
        DeleteDecoderManifest
        DeleteFleet
        DeleteModelManifest
        DeleteSignalCatalog
        DeleteStateTemplate
        DeleteVehicle
        DisassociateVehicleFleet
        GetCampaign
        GetDecoderManifest
        GetEncryptionConfiguration
        GetFleet
        GetLoggingOptions
        GetModelManifest
        GetRegisterAccountStatus
        GetSignalCatalog
        GetStateTemplate
        GetVehicle
        GetVehicleStatus
        ImportDecoderManifest
        ImportSignalCatalog
        ListCampaigns
        ListDecoderManifestNetworkInterfaces
        ListDecoderManifestSignals
        ListDecoderManifests
        ListFleets
        ListFleetsForVehicle
        ListModelManifestNodes
        ListModelManifests
        ListSignalCatalogNodes
        ListSignalCatalogs
        ListStateTemplates
        ListTagsForResource
        ListVehicles
        ListVehiclesInFleet
        PutEncryptionConfiguration
        PutLoggingOptions
        RegisterAccount
        TagResource
        UntagResource
        UpdateCampaign
        UpdateDecoderManifest
        UpdateFleet
        UpdateModelManifest
        UpdateSignalCatalog
        UpdateStateTemplate
        UpdateVehicle
    ]
}

operation AssociateVehicleFleet {
    input := {
        @required
        vehicleName: vehicleName

        @required
        fleetId: fleetId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation BatchCreateVehicle {
    input := {
        @required
        vehicles: createVehicleRequestItems
    }
    output := {
        vehicles: createVehicleResponses
        errors: createVehicleErrors
    }
    errors: [
        InternalServerException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation BatchUpdateVehicle {
    input := {
        @required
        vehicles: updateVehicleRequestItems
    }
    output := {
        vehicles: updateVehicleResponseItems
        errors: updateVehicleErrors
    }
    errors: [
        InternalServerException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation CreateCampaign {
    input := {
        @required
        name: campaignName

        description: description

        @required
        signalCatalogArn: String

        @required
        targetArn: String

        startTime: Timestamp
        expiryTime: Timestamp
        postTriggerCollectionDuration: uint32
        diagnosticsMode: DiagnosticsMode
        spoolingMode: SpoolingMode
        compression: Compression

        @deprecated
        priority: priority

        signalsToCollect: SignalInformationList

        @required
        collectionScheme: CollectionScheme

        dataExtraDimensions: DataExtraDimensionNodePathList
        tags: TagList
        dataDestinationConfigs: DataDestinationConfigs
        dataPartitions: DataPartitions
        signalsToFetch: SignalFetchInformationList
    }
    output := {
        name: campaignName
        arn: campaignArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation CreateDecoderManifest {
    input := {
        @required
        name: resourceName

        description: description

        @required
        modelManifestArn: CreateDecoderManifestRequestModelManifestArnString

        signalDecoders: SignalDecoders
        networkInterfaces: NetworkInterfaces
        defaultForUnmappedSignals: DefaultForUnmappedSignalsType
        tags: TagList
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        DecoderManifestValidationException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation CreateFleet {
    input := {
        @required
        fleetId: fleetId

        description: description

        @required
        signalCatalogArn: String

        tags: TagList
    }
    output := {
        @required
        id: fleetId

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation CreateModelManifest {
    input := {
        @required
        name: resourceName

        description: description

        @required
        nodes: CreateModelManifestRequestNodesList

        @required
        signalCatalogArn: String

        tags: TagList
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation CreateSignalCatalog {
    input := {
        @required
        name: resourceName

        description: description
        nodes: Nodes
        tags: TagList
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ConflictException
        LimitExceededException
        InvalidNodeException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation CreateStateTemplate {
    input := {
        @required
        name: resourceName

        description: description

        @required
        signalCatalogArn: String

        @required
        stateTemplateProperties: StateTemplateProperties

        dataExtraDimensions: StateTemplateDataExtraDimensionNodePathList
        metadataExtraDimensions: StateTemplateMetadataExtraDimensionNodePathList
        tags: TagList
    }
    output := {
        name: resourceName
        arn: String
        id: ResourceUniqueId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation CreateVehicle {
    input := {
        @required
        vehicleName: vehicleName

        @required
        modelManifestArn: String

        @required
        decoderManifestArn: String

        attributes: attributesMap
        associationBehavior: VehicleAssociationBehavior
        tags: TagList
        stateTemplates: StateTemplateAssociations
    }
    output := {
        vehicleName: vehicleName
        arn: String
        thingArn: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteCampaign {
    input := {
        @required
        name: campaignName
    }
    output := {
        name: campaignName
        arn: campaignArn
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteDecoderManifest {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteFleet {
    input := {
        @required
        fleetId: fleetId
    }
    output := {
        id: fleetId
        arn: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteModelManifest {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteSignalCatalog {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteStateTemplate {
    input := {
        @required
        identifier: ResourceIdentifier
    }
    output := {
        name: resourceName
        arn: String
        id: ResourceUniqueId
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation DeleteVehicle {
    input := {
        @required
        vehicleName: vehicleName
    }
    output := {
        @required
        vehicleName: vehicleName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation DisassociateVehicleFleet {
    input := {
        @required
        vehicleName: vehicleName

        @required
        fleetId: fleetId
    }
    output := {}
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetCampaign {
    input := {
        @required
        name: campaignName
    }
    output := {
        name: campaignName
        arn: campaignArn
        description: description
        signalCatalogArn: String
        targetArn: String
        status: CampaignStatus
        startTime: Timestamp
        expiryTime: Timestamp
        postTriggerCollectionDuration: uint32
        diagnosticsMode: DiagnosticsMode
        spoolingMode: SpoolingMode
        compression: Compression
        priority: priority
        signalsToCollect: SignalInformationList
        collectionScheme: CollectionScheme
        dataExtraDimensions: DataExtraDimensionNodePathList
        creationTime: Timestamp
        lastModificationTime: Timestamp
        dataDestinationConfigs: DataDestinationConfigs
        dataPartitions: DataPartitions
        signalsToFetch: SignalFetchInformationList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetDecoderManifest {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: String

        @required
        arn: String

        description: description
        modelManifestArn: String
        status: ManifestStatus

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp

        message: message
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetEncryptionConfiguration {
    input := {}
    output := {
        kmsKeyId: String

        @required
        encryptionStatus: EncryptionStatus

        @required
        encryptionType: EncryptionType

        errorMessage: String
        creationTime: Timestamp
        lastModificationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetFleet {
    input := {
        @required
        fleetId: fleetId
    }
    output := {
        @required
        id: fleetId

        @required
        arn: String

        description: description

        @required
        signalCatalogArn: String

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetLoggingOptions {
    input := {}
    output := {
        @required
        cloudWatchLogDelivery: CloudWatchLogDeliveryOptions
    }
    errors: [InternalServerException, ThrottlingException, AccessDeniedException]
}

operation GetModelManifest {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String

        description: description
        signalCatalogArn: String
        status: ManifestStatus

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetRegisterAccountStatus {
    input := {}
    output := {
        @required
        customerAccountId: String

        @required
        accountStatus: RegistrationStatus

        timestreamRegistrationResponse: TimestreamRegistrationResponse

        @required
        iamRegistrationResponse: IamRegistrationResponse

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetSignalCatalog {
    input := {
        @required
        name: resourceName
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String

        description: description
        nodeCounts: NodeCounts

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetStateTemplate {
    input := {
        @required
        identifier: ResourceIdentifier
    }
    output := {
        name: resourceName
        arn: String
        description: description
        signalCatalogArn: String
        stateTemplateProperties: StateTemplateProperties
        dataExtraDimensions: StateTemplateDataExtraDimensionNodePathList
        metadataExtraDimensions: StateTemplateMetadataExtraDimensionNodePathList
        creationTime: Timestamp
        lastModificationTime: Timestamp
        id: ResourceUniqueId
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation GetVehicle {
    input := {
        @required
        vehicleName: vehicleName
    }
    output := {
        vehicleName: vehicleName
        arn: String
        modelManifestArn: String
        decoderManifestArn: String
        attributes: attributesMap
        stateTemplates: StateTemplateAssociations
        creationTime: Timestamp
        lastModificationTime: Timestamp
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "campaigns"
    pageSize: "maxResults"
)
operation GetVehicleStatus {
    input := {
        nextToken: nextToken
        maxResults: maxResults

        @required
        vehicleName: vehicleName
    }
    output := {
        campaigns: VehicleStatusList
        nextToken: nextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation ImportDecoderManifest {
    input := {
        @required
        name: resourceName

        @required
        networkFileDefinitions: NetworkFileDefinitions
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        DecoderManifestValidationException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation ImportSignalCatalog {
    input := {
        @required
        name: resourceName

        description: description
        vss: FormattedVss
        tags: TagList
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "campaignSummaries"
    pageSize: "maxResults"
)
operation ListCampaigns {
    input := {
        nextToken: nextToken
        maxResults: maxResults
        status: statusStr
        listResponseScope: ListResponseScope
    }
    output := {
        campaignSummaries: campaignSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "networkInterfaces"
    pageSize: "maxResults"
)
operation ListDecoderManifestNetworkInterfaces {
    input := {
        @required
        name: resourceName

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        networkInterfaces: NetworkInterfaces
        nextToken: nextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "signalDecoders"
    pageSize: "maxResults"
)
operation ListDecoderManifestSignals {
    input := {
        @required
        name: resourceName

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        signalDecoders: SignalDecoders
        nextToken: nextToken
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation ListDecoderManifests {
    input := {
        modelManifestArn: String
        nextToken: nextToken
        maxResults: maxResults
        listResponseScope: ListResponseScope
    }
    output := {
        summaries: decoderManifestSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fleetSummaries"
    pageSize: "maxResults"
)
operation ListFleets {
    input := {
        nextToken: nextToken
        maxResults: maxResults
        listResponseScope: ListResponseScope
    }
    output := {
        fleetSummaries: fleetSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "fleets"
    pageSize: "maxResults"
)
operation ListFleetsForVehicle {
    input := {
        @required
        vehicleName: vehicleName

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        fleets: fleets
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "nodes"
    pageSize: "maxResults"
)
operation ListModelManifestNodes {
    input := {
        @required
        name: resourceName

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        nodes: Nodes
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation ListModelManifests {
    input := {
        signalCatalogArn: String
        nextToken: nextToken
        maxResults: maxResults
        listResponseScope: ListResponseScope
    }
    output := {
        summaries: modelManifestSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "nodes"
    pageSize: "maxResults"
)
operation ListSignalCatalogNodes {
    input := {
        @required
        name: resourceName

        nextToken: nextToken
        maxResults: maxResults
        signalNodeType: SignalNodeType
    }
    output := {
        nodes: Nodes
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation ListSignalCatalogs {
    input := {
        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        summaries: signalCatalogSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "summaries"
    pageSize: "maxResults"
)
operation ListStateTemplates {
    input := {
        nextToken: nextToken
        maxResults: maxResults
        listResponseScope: ListResponseScope
    }
    output := {
        summaries: StateTemplateSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        ResourceARN: AmazonResourceName
    }
    output := {
        Tags: TagList
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "vehicleSummaries"
    pageSize: "maxResults"
)
operation ListVehicles {
    input := {
        modelManifestArn: String
        attributeNames: attributeNamesList
        attributeValues: attributeValuesList
        nextToken: nextToken
        maxResults: listVehiclesMaxResults
        listResponseScope: ListResponseScope
    }
    output := {
        vehicleSummaries: vehicleSummaries
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "vehicles"
    pageSize: "maxResults"
)
operation ListVehiclesInFleet {
    input := {
        @required
        fleetId: fleetId

        nextToken: nextToken
        maxResults: maxResults
    }
    output := {
        vehicles: vehicles
        nextToken: nextToken
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation PutEncryptionConfiguration {
    input := {
        kmsKeyId: PutEncryptionConfigurationRequestKmsKeyIdString

        @required
        encryptionType: EncryptionType
    }
    output := {
        kmsKeyId: String

        @required
        encryptionStatus: EncryptionStatus

        @required
        encryptionType: EncryptionType
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation PutLoggingOptions {
    input := {
        @required
        cloudWatchLogDelivery: CloudWatchLogDeliveryOptions
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation RegisterAccount {
    input := {
        @deprecated
        timestreamResources: TimestreamResources

        @deprecated
        iamResources: IamResources
    }
    output := {
        @required
        registerAccountStatus: RegistrationStatus

        timestreamResources: TimestreamResources

        @required
        iamResources: IamResources

        @required
        creationTime: Timestamp

        @required
        lastModificationTime: Timestamp
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation TagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        Tags: TagList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation UntagResource {
    input := {
        @required
        ResourceARN: AmazonResourceName

        @required
        TagKeys: TagKeyList
    }
    output := {}
    errors: [
        ResourceNotFoundException
        InternalServerException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation UpdateCampaign {
    input := {
        @required
        name: campaignName

        description: description
        dataExtraDimensions: DataExtraDimensionNodePathList

        @required
        action: UpdateCampaignAction
    }
    output := {
        arn: campaignArn
        name: campaignName
        status: CampaignStatus
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateDecoderManifest {
    input := {
        @required
        name: resourceName

        description: description
        signalDecodersToAdd: SignalDecoders
        signalDecodersToUpdate: SignalDecoders
        signalDecodersToRemove: Fqns
        networkInterfacesToAdd: NetworkInterfaces
        networkInterfacesToUpdate: NetworkInterfaces
        networkInterfacesToRemove: InterfaceIds
        status: ManifestStatus
        defaultForUnmappedSignals: DefaultForUnmappedSignalsType
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        DecoderManifestValidationException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

operation UpdateFleet {
    input := {
        @required
        fleetId: fleetId

        description: description
    }
    output := {
        id: fleetId
        arn: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateModelManifest {
    input := {
        @required
        name: resourceName

        description: description
        nodesToAdd: NodePaths
        nodesToRemove: NodePaths
        status: ManifestStatus
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateSignalCatalog {
    input := {
        @required
        name: resourceName

        description: description
        nodesToAdd: Nodes
        nodesToUpdate: Nodes
        nodesToRemove: NodePaths
    }
    output := {
        @required
        name: resourceName

        @required
        arn: String
    }
    errors: [
        ResourceNotFoundException
        InternalServerException
        ConflictException
        LimitExceededException
        InvalidNodeException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

@idempotent
operation UpdateStateTemplate {
    input := {
        @required
        identifier: ResourceIdentifier

        description: description
        stateTemplatePropertiesToAdd: StateTemplateProperties
        stateTemplatePropertiesToRemove: StateTemplateProperties
        dataExtraDimensions: StateTemplateDataExtraDimensionNodePathList
        metadataExtraDimensions: StateTemplateMetadataExtraDimensionNodePathList
    }
    output := {
        name: resourceName
        arn: String
        id: ResourceUniqueId
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        LimitExceededException
        ThrottlingException
        ValidationException
        InvalidSignalsException
        AccessDeniedException
    ]
}

operation UpdateVehicle {
    input := {
        @required
        vehicleName: vehicleName

        modelManifestArn: String
        decoderManifestArn: String
        attributes: attributesMap
        attributeUpdateMode: UpdateMode
        stateTemplatesToAdd: StateTemplateAssociations
        stateTemplatesToRemove: StateTemplateAssociationIdentifiers
        stateTemplatesToUpdate: StateTemplateAssociations
    }
    output := {
        vehicleName: vehicleName
        arn: String
    }
    errors: [
        InternalServerException
        ResourceNotFoundException
        ConflictException
        LimitExceededException
        ThrottlingException
        ValidationException
        AccessDeniedException
    ]
}

@error("client")
structure AccessDeniedException {
    @required
    message: String
}

structure Actuator {
    @required
    fullyQualifiedName: ActuatorFullyQualifiedNameString

    @required
    dataType: NodeDataType

    description: description
    unit: String
    allowedValues: listOfStrings
    min: Double
    max: Double

    @deprecated
    assignedValue: String

    deprecationMessage: message
    comment: message
    structFullyQualifiedName: NodePath
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string ActuatorFullyQualifiedNameString

@length(min: 1, max: 1011) @pattern("arn:.*")
string AmazonResourceName

structure Attribute {
    @required
    fullyQualifiedName: AttributeFullyQualifiedNameString

    @required
    dataType: NodeDataType

    description: description
    unit: String
    allowedValues: listOfStrings
    min: Double
    max: Double

    @deprecated
    assignedValue: String

    defaultValue: String
    deprecationMessage: message
    comment: message
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string AttributeFullyQualifiedNameString

structure Branch {
    @required
    fullyQualifiedName: BranchFullyQualifiedNameString

    description: description
    deprecationMessage: message
    comment: message
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string BranchFullyQualifiedNameString

enum CampaignStatus {
    CREATING
    WAITING_FOR_APPROVAL
    RUNNING
    SUSPENDED
}

structure CampaignSummary {
    arn: campaignArn
    name: campaignName
    description: description
    signalCatalogArn: String
    targetArn: String
    status: CampaignStatus

    @required
    creationTime: Timestamp

    @required
    lastModificationTime: Timestamp
}

structure CanDbcDefinition {
    @required
    networkInterface: InterfaceId

    @required
    canDbcFiles: NetworkFilesList

    signalsMap: ModelSignalsMap
}

structure CanInterface {
    @required
    name: CanInterfaceName

    protocolName: ProtocolName
    protocolVersion: ProtocolVersion
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_.]+")
string CanInterfaceName

structure CanSignal {
    @required
    messageId: nonNegativeInteger

    @required
    isBigEndian: Boolean

    @required
    isSigned: Boolean

    @required
    startBit: nonNegativeInteger

    @required
    offset: Double

    @required
    factor: Double

    @required
    length: nonNegativeInteger

    name: CanSignalName
    signalValueType: SignalValueType
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_.]+")
string CanSignalName

structure CloudWatchLogDeliveryOptions {
    @required
    logType: LogType

    logGroupName: CloudWatchLogGroupName
}

@length(min: 1, max: 512) @pattern("[\\.\\-_\\/#A-Za-z0-9]+")
string CloudWatchLogGroupName

union CollectionScheme {
    timeBasedCollectionScheme: TimeBasedCollectionScheme
    conditionBasedCollectionScheme: ConditionBasedCollectionScheme
}

enum Compression {
    OFF
    SNAPPY
}

structure ConditionBasedCollectionScheme {
    @required
    expression: eventExpression

    minimumTriggerIntervalMs: uint32
    triggerMode: TriggerMode
    conditionLanguageVersion: languageVersion
}

structure ConditionBasedSignalFetchConfig {
    @required
    conditionExpression: fetchConfigEventExpression

    @required
    triggerMode: TriggerMode
}

@error("client")
structure ConflictException {
    @required
    message: String

    @required
    resource: String

    @required
    resourceType: String
}

@pattern("arn:aws:iotfleetwise:[a-z0-9-]+:[0-9]{12}:model-manifest/[a-zA-Z\\d\\-_:]{1,100}")
string CreateDecoderManifestRequestModelManifestArnString

@length(min: 0, max: 500)
list CreateModelManifestRequestNodesList {
    member: String
}

structure CreateVehicleError {
    vehicleName: vehicleName
    code: String
    message: String
}

structure CreateVehicleRequestItem {
    @required
    vehicleName: vehicleName

    @required
    modelManifestArn: String

    @required
    decoderManifestArn: String

    attributes: attributesMap
    associationBehavior: VehicleAssociationBehavior
    tags: TagList
    stateTemplates: StateTemplateAssociations
}

structure CreateVehicleResponseItem {
    vehicleName: vehicleName
    arn: String
    thingArn: String
}

@length(min: 1, max: 150) @pattern("(?!.*\\.\\.)[a-zA-Z0-9_\\-#:.]+")
string CustomDecodingId

structure CustomDecodingInterface {
    @required
    name: CustomDecodingSignalInterfaceName
}

structure CustomDecodingSignal {
    @required
    id: CustomDecodingId
}

@length(min: 1, max: 100) @pattern("[a-zA-Z\\d\\-_:]+")
string CustomDecodingSignalInterfaceName

structure CustomProperty {
    @required
    fullyQualifiedName: CustomPropertyFullyQualifiedNameString

    @required
    dataType: NodeDataType

    dataEncoding: NodeDataEncoding
    description: description
    deprecationMessage: message
    comment: message
    structFullyQualifiedName: NodePath
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string CustomPropertyFullyQualifiedNameString

structure CustomStruct {
    @required
    fullyQualifiedName: CustomStructFullyQualifiedNameString

    description: description
    deprecationMessage: message
    comment: message
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string CustomStructFullyQualifiedNameString

union DataDestinationConfig {
    s3Config: S3Config
    timestreamConfig: TimestreamConfig
    mqttTopicConfig: MqttTopicConfig
}

@length(min: 1, max: 3)
list DataDestinationConfigs {
    member: DataDestinationConfig
}

@length(min: 0, max: 5) @sensitive
list DataExtraDimensionNodePathList {
    member: NodePath
}

enum DataFormat {
    JSON
    PARQUET
}

structure DataPartition {
    @required
    id: DataPartitionId

    @required
    storageOptions: DataPartitionStorageOptions

    uploadOptions: DataPartitionUploadOptions
}

@length(min: 1, max: 128) @pattern("[a-zA-Z0-9]+")
string DataPartitionId

structure DataPartitionStorageOptions {
    @required
    maximumSize: StorageMaximumSize

    @required
    storageLocation: StorageLocation

    @required
    minimumTimeToLive: StorageMinimumTimeToLive
}

structure DataPartitionUploadOptions {
    @required
    expression: eventExpression

    conditionLanguageVersion: languageVersion
}

@length(min: 1, max: 20)
list DataPartitions {
    member: DataPartition
}

structure DecoderManifestSummary {
    name: String
    arn: String
    modelManifestArn: String
    description: description
    status: ManifestStatus

    @required
    creationTime: Timestamp

    @required
    lastModificationTime: Timestamp

    message: message
}

@error("client")
structure DecoderManifestValidationException {
    invalidSignals: InvalidSignalDecoders
    invalidNetworkInterfaces: InvalidNetworkInterfaces
    message: String
}

enum DefaultForUnmappedSignalsType {
    CUSTOM_DECODING
}

enum DiagnosticsMode {
    OFF
    SEND_ACTIVE_DTCS
}

enum EncryptionStatus {
    PENDING
    SUCCESS
    FAILURE
}

enum EncryptionType {
    KMS_BASED_ENCRYPTION
    FLEETWISE_DEFAULT_ENCRYPTION
}

@length(min: 1, max: 2)
list EventExpressionList {
    member: actionEventExpression
}

structure FleetSummary {
    @required
    id: fleetId

    @required
    arn: String

    description: description

    @required
    signalCatalogArn: String

    @required
    creationTime: Timestamp

    lastModificationTime: Timestamp
}

union FormattedVss {
    vssJson: String
}

@length(min: 1, max: 500)
list Fqns {
    member: FullyQualifiedName
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string FullyQualifiedName

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z0-9-]*):iam::(\\d{12})?:(role((\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F))[\\w+=,.@-]+)")
string IAMRoleArn

structure IamRegistrationResponse {
    @required
    roleArn: String

    @required
    registrationStatus: RegistrationStatus

    errorMessage: String
}

structure IamResources {
    @required
    roleArn: IAMRoleArn
}

@length(min: 1, max: 50) @pattern("[-a-zA-Z0-9_.]+")
string InterfaceId

@length(min: 1, max: 500)
list InterfaceIds {
    member: InterfaceId
}

@error("server")
structure InternalServerException {
    @required
    message: String

    retryAfterSeconds: Integer
}

structure InvalidNetworkInterface {
    interfaceId: InterfaceId
    reason: NetworkInterfaceFailureReason
}

list InvalidNetworkInterfaces {
    member: InvalidNetworkInterface
}

@error("client")
structure InvalidNodeException {
    invalidNodes: Nodes
    reason: String
    message: String
}

structure InvalidSignal {
    name: FullyQualifiedName
    reason: String
}

structure InvalidSignalDecoder {
    name: FullyQualifiedName
    reason: SignalDecoderFailureReason
    hint: message
}

list InvalidSignalDecoders {
    member: InvalidSignalDecoder
}

list InvalidSignals {
    member: InvalidSignal
}

@error("client")
structure InvalidSignalsException {
    message: String
    invalidSignals: InvalidSignals
}

@error("client")
structure LimitExceededException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

enum ListResponseScope {
    METADATA_ONLY
}

enum LogType {
    OFF
    ERROR
}

enum ManifestStatus {
    ACTIVE
    DRAFT
    INVALID
    VALIDATING
}

structure MessageSignal {
    @required
    topicName: TopicName

    @required
    structuredMessage: StructuredMessage
}

structure ModelManifestSummary {
    name: String
    arn: String
    signalCatalogArn: String
    description: description
    status: ManifestStatus

    @required
    creationTime: Timestamp

    @required
    lastModificationTime: Timestamp
}

map ModelSignalsMap {
    key: String
    value: String
}

@length(min: 20, max: 2048) @pattern("arn:.*")
string MqttTopicArn

structure MqttTopicConfig {
    @required
    mqttTopicArn: MqttTopicArn

    @required
    executionRoleArn: IAMRoleArn
}

@length(min: 0, max: 200000000)
blob NetworkFileBlob

union NetworkFileDefinition {
    canDbc: CanDbcDefinition
}

list NetworkFileDefinitions {
    member: NetworkFileDefinition
}

@length(min: 1, max: 5)
list NetworkFilesList {
    member: NetworkFileBlob
}

structure NetworkInterface {
    @required
    interfaceId: InterfaceId

    @required
    type: NetworkInterfaceType

    canInterface: CanInterface
    obdInterface: ObdInterface
    vehicleMiddleware: VehicleMiddleware
    customDecodingInterface: CustomDecodingInterface
}

enum NetworkInterfaceFailureReason {
    DUPLICATE_NETWORK_INTERFACE
    CONFLICTING_NETWORK_INTERFACE
    NETWORK_INTERFACE_TO_ADD_ALREADY_EXISTS
    CAN_NETWORK_INTERFACE_INFO_IS_NULL
    OBD_NETWORK_INTERFACE_INFO_IS_NULL
    NETWORK_INTERFACE_TO_REMOVE_ASSOCIATED_WITH_SIGNALS
    VEHICLE_MIDDLEWARE_NETWORK_INTERFACE_INFO_IS_NULL
    CUSTOM_DECODING_SIGNAL_NETWORK_INTERFACE_INFO_IS_NULL
}

enum NetworkInterfaceType {
    CAN_INTERFACE
    OBD_INTERFACE
    VEHICLE_MIDDLEWARE
    CUSTOM_DECODING_INTERFACE
}

@length(min: 1, max: 500)
list NetworkInterfaces {
    member: NetworkInterface
}

union Node {
    branch: Branch
    sensor: Sensor
    actuator: Actuator
    attribute: Attribute
    struct: CustomStruct
    property: CustomProperty
}

structure NodeCounts {
    totalNodes: Integer
    totalBranches: Integer
    totalSensors: Integer
    totalAttributes: Integer
    totalActuators: Integer
    totalStructs: Integer
    totalProperties: Integer
}

enum NodeDataEncoding {
    BINARY
    TYPED
}

enum NodeDataType {
    INT8
    UINT8
    INT16
    UINT16
    INT32
    UINT32
    INT64
    UINT64
    BOOLEAN
    FLOAT
    DOUBLE
    STRING
    UNIX_TIMESTAMP
    INT8_ARRAY
    UINT8_ARRAY
    INT16_ARRAY
    UINT16_ARRAY
    INT32_ARRAY
    UINT32_ARRAY
    INT64_ARRAY
    UINT64_ARRAY
    BOOLEAN_ARRAY
    FLOAT_ARRAY
    DOUBLE_ARRAY
    STRING_ARRAY
    UNIX_TIMESTAMP_ARRAY
    UNKNOWN
    STRUCT
    STRUCT_ARRAY
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string NodePath

@length(min: 1, max: 500)
list NodePaths {
    member: NodePath
}

@length(min: 0, max: 500)
list Nodes {
    member: Node
}

@range(min: 1, max: 8)
integer ObdBitmaskLength

@range(min: 1, max: 8)
integer ObdByteLength

structure ObdInterface {
    @required
    name: ObdInterfaceName

    @required
    requestMessageId: nonNegativeInteger

    obdStandard: ObdStandard
    pidRequestIntervalSeconds: nonNegativeInteger
    dtcRequestIntervalSeconds: nonNegativeInteger
    useExtendedIds: Boolean
    hasTransmissionEcu: Boolean
}

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9_.]+")
string ObdInterfaceName

structure ObdSignal {
    @required
    pidResponseLength: positiveInteger

    @required
    serviceMode: nonNegativeInteger

    @required
    pid: nonNegativeInteger

    @required
    scaling: Double

    @required
    offset: Double

    @required
    startByte: nonNegativeInteger

    @required
    byteLength: ObdByteLength

    bitRightShift: nonNegativeInteger
    bitMaskLength: ObdBitmaskLength
    isSigned: Boolean
    signalValueType: SignalValueType
}

@length(min: 1, max: 50)
string ObdStandard

structure OnChangeStateTemplateUpdateStrategy {}

structure PeriodicStateTemplateUpdateStrategy {
    @required
    stateTemplateUpdateRate: TimePeriod
}

@length(min: 1, max: 512) @pattern("[a-zA-Z0-9-_:./!*'()]+")
string Prefix

union PrimitiveMessageDefinition {
    ros2PrimitiveMessageDefinition: ROS2PrimitiveMessageDefinition
}

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9_.]+")
string ProtocolName

@length(min: 1, max: 50) @pattern("[a-zA-Z0-9_.]+")
string ProtocolVersion

@length(min: 0, max: 2048)
string PutEncryptionConfigurationRequestKmsKeyIdString

structure ROS2PrimitiveMessageDefinition {
    @required
    primitiveType: ROS2PrimitiveType

    offset: Double
    scaling: Double
    upperBound: ROS2PrimitiveMessageDefinitionUpperBoundLong
}

@range(min: 0, max: 2048)
long ROS2PrimitiveMessageDefinitionUpperBoundLong

enum ROS2PrimitiveType {
    BOOL
    BYTE
    CHAR
    FLOAT32
    FLOAT64
    INT8
    UINT8
    INT16
    UINT16
    INT32
    UINT32
    INT64
    UINT64
    STRING
    WSTRING
}

enum RegistrationStatus {
    REGISTRATION_PENDING
    REGISTRATION_SUCCESS
    REGISTRATION_FAILURE
}

@length(min: 1, max: 100) @pattern("[a-zA-Z\\d\\-_:]+")
string ResourceIdentifier

@error("client")
structure ResourceNotFoundException {
    @required
    message: String

    @required
    resourceId: String

    @required
    resourceType: String
}

@length(min: 26, max: 26) @pattern("[A-Z0-9]+")
string ResourceUniqueId

@length(min: 16, max: 100) @pattern("arn:(aws[a-zA-Z0-9-]*):s3:::.+")
string S3BucketArn

structure S3Config {
    @required
    bucketArn: S3BucketArn

    dataFormat: DataFormat
    storageCompressionFormat: StorageCompressionFormat
    prefix: Prefix
}

structure Sensor {
    @required
    fullyQualifiedName: SensorFullyQualifiedNameString

    @required
    dataType: NodeDataType

    description: description
    unit: String
    allowedValues: listOfStrings
    min: Double
    max: Double
    deprecationMessage: message
    comment: message
    structFullyQualifiedName: NodePath
}

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.]+")
string SensorFullyQualifiedNameString

structure SignalCatalogSummary {
    name: String
    arn: String
    creationTime: Timestamp
    lastModificationTime: Timestamp
}

structure SignalDecoder {
    @required
    fullyQualifiedName: FullyQualifiedName

    @required
    type: SignalDecoderType

    @required
    interfaceId: InterfaceId

    canSignal: CanSignal
    obdSignal: ObdSignal
    messageSignal: MessageSignal
    customDecodingSignal: CustomDecodingSignal
}

enum SignalDecoderFailureReason {
    DUPLICATE_SIGNAL
    CONFLICTING_SIGNAL
    SIGNAL_TO_ADD_ALREADY_EXISTS
    SIGNAL_NOT_ASSOCIATED_WITH_NETWORK_INTERFACE
    NETWORK_INTERFACE_TYPE_INCOMPATIBLE_WITH_SIGNAL_DECODER_TYPE
    SIGNAL_NOT_IN_MODEL
    CAN_SIGNAL_INFO_IS_NULL
    OBD_SIGNAL_INFO_IS_NULL
    NO_DECODER_INFO_FOR_SIGNAL_IN_MODEL
    MESSAGE_SIGNAL_INFO_IS_NULL
    SIGNAL_DECODER_TYPE_INCOMPATIBLE_WITH_MESSAGE_SIGNAL_TYPE
    STRUCT_SIZE_MISMATCH
    NO_SIGNAL_IN_CATALOG_FOR_DECODER_SIGNAL
    SIGNAL_DECODER_INCOMPATIBLE_WITH_SIGNAL_CATALOG
    EMPTY_MESSAGE_SIGNAL
    CUSTOM_DECODING_SIGNAL_INFO_IS_NULL
}

enum SignalDecoderType {
    CAN_SIGNAL
    OBD_SIGNAL
    MESSAGE_SIGNAL
    CUSTOM_DECODING_SIGNAL
}

@length(min: 1, max: 500)
list SignalDecoders {
    member: SignalDecoder
}

union SignalFetchConfig {
    timeBased: TimeBasedSignalFetchConfig
    conditionBased: ConditionBasedSignalFetchConfig
}

structure SignalFetchInformation {
    @required
    fullyQualifiedName: NodePath

    @required
    signalFetchConfig: SignalFetchConfig

    conditionLanguageVersion: languageVersion

    @required
    actions: EventExpressionList
}

@length(min: 1, max: 2) @sensitive
list SignalFetchInformationList {
    member: SignalFetchInformation
}

structure SignalInformation {
    @required
    name: wildcardSignalName

    maxSampleCount: maxSampleCount
    minimumSamplingIntervalMs: uint32
    dataPartitionId: DataPartitionId
}

@length(min: 0, max: 1000) @sensitive
list SignalInformationList {
    member: SignalInformation
}

enum SignalNodeType {
    SENSOR
    ACTUATOR
    ATTRIBUTE
    BRANCH
    CUSTOM_STRUCT
    CUSTOM_PROPERTY
}

enum SignalValueType {
    INTEGER
    FLOATING_POINT
}

enum SpoolingMode {
    OFF
    TO_DISK
}

structure StateTemplateAssociation {
    @required
    identifier: ResourceIdentifier

    @required
    stateTemplateUpdateStrategy: StateTemplateUpdateStrategy
}

@length(min: 1, max: 20)
list StateTemplateAssociationIdentifiers {
    member: ResourceIdentifier
}

@length(min: 1, max: 20)
list StateTemplateAssociations {
    member: StateTemplateAssociation
}

@length(min: 0, max: 5)
list StateTemplateDataExtraDimensionNodePathList {
    member: NodePath
}

@length(min: 0, max: 5)
list StateTemplateMetadataExtraDimensionNodePathList {
    member: NodePath
}

@length(min: 1, max: 500)
list StateTemplateProperties {
    member: NodePath
}

list StateTemplateSummaries {
    member: StateTemplateSummary
}

structure StateTemplateSummary {
    name: resourceName
    arn: String
    signalCatalogArn: String
    description: description
    creationTime: Timestamp
    lastModificationTime: Timestamp
    id: ResourceUniqueId
}

union StateTemplateUpdateStrategy {
    periodic: PeriodicStateTemplateUpdateStrategy
    onChange: OnChangeStateTemplateUpdateStrategy
}

enum StorageCompressionFormat {
    NONE
    GZIP
}

@length(min: 1, max: 4096) @sensitive
string StorageLocation

structure StorageMaximumSize {
    @required
    unit: StorageMaximumSizeUnit

    @required
    value: StorageMaximumSizeValue
}

enum StorageMaximumSizeUnit {
    MB
    GB
    TB
}

@range(min: 1, max: 1073741824)
integer StorageMaximumSizeValue

structure StorageMinimumTimeToLive {
    @required
    unit: StorageMinimumTimeToLiveUnit

    @required
    value: StorageMinimumTimeToLiveValue
}

enum StorageMinimumTimeToLiveUnit {
    HOURS
    DAYS
    WEEKS
}

@range(min: 1, max: 876600)
integer StorageMinimumTimeToLiveValue

@length(min: 1, max: 150)
string StructureMessageName

union StructuredMessage {
    primitiveMessageDefinition: PrimitiveMessageDefinition
    structuredMessageListDefinition: StructuredMessageListDefinition
    structuredMessageDefinition: StructuredMessageDefinition
}

@length(min: 1, max: 500)
list StructuredMessageDefinition {
    member: StructuredMessageFieldNameAndDataTypePair
}

structure StructuredMessageFieldNameAndDataTypePair {
    @required
    fieldName: StructureMessageName

    @required
    dataType: StructuredMessage
}

structure StructuredMessageListDefinition {
    @required
    name: StructureMessageName

    @required
    memberType: StructuredMessage

    @required
    listType: StructuredMessageListType

    capacity: nonNegativeInteger
}

enum StructuredMessageListType {
    FIXED_CAPACITY
    DYNAMIC_UNBOUNDED_CAPACITY
    DYNAMIC_BOUNDED_CAPACITY
}

structure Tag {
    @required
    Key: TagKey

    @required
    Value: TagValue
}

@length(min: 1, max: 128)
string TagKey

@length(min: 0, max: 200)
list TagKeyList {
    member: TagKey
}

@length(min: 0, max: 50)
list TagList {
    member: Tag
}

@length(min: 0, max: 256)
string TagValue

@error("client")
structure ThrottlingException {
    @required
    message: String

    quotaCode: String
    serviceCode: String
    retryAfterSeconds: Integer
}

structure TimeBasedCollectionScheme {
    @required
    periodMs: collectionPeriodMs
}

structure TimeBasedSignalFetchConfig {
    @required
    executionFrequencyMs: positiveLong
}

structure TimePeriod {
    @required
    unit: TimeUnit

    @required
    value: positiveInteger
}

enum TimeUnit {
    MILLISECOND
    SECOND
    MINUTE
    HOUR
}

structure TimestreamConfig {
    @required
    timestreamTableArn: TimestreamTableArn

    @required
    executionRoleArn: IAMRoleArn
}

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string TimestreamDatabaseName

structure TimestreamRegistrationResponse {
    @required
    timestreamDatabaseName: TimestreamDatabaseName

    @required
    timestreamTableName: TimestreamTableName

    timestreamDatabaseArn: String
    timestreamTableArn: String

    @required
    registrationStatus: RegistrationStatus

    errorMessage: String
}

structure TimestreamResources {
    @required
    timestreamDatabaseName: TimestreamDatabaseName

    @required
    timestreamTableName: TimestreamTableName
}

@length(min: 20, max: 2048)
@pattern("arn:(aws[a-zA-Z0-9-]*):timestream:[a-zA-Z0-9-]+:[0-9]{12}:database/[a-zA-Z0-9_.-]+/table/[a-zA-Z0-9_.-]+")
string TimestreamTableArn

@length(min: 3, max: 255) @pattern("[a-zA-Z0-9_.-]+")
string TimestreamTableName

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_\\-#:./]+")
string TopicName

enum TriggerMode {
    ALWAYS
    RISING_EDGE
}

enum UpdateCampaignAction {
    APPROVE
    SUSPEND
    RESUME
    UPDATE
}

enum UpdateMode {
    Overwrite
    Merge
}

structure UpdateVehicleError {
    vehicleName: vehicleName
    code: Integer
    message: String
}

structure UpdateVehicleRequestItem {
    @required
    vehicleName: vehicleName

    modelManifestArn: String
    decoderManifestArn: String
    attributes: attributesMap
    attributeUpdateMode: UpdateMode
    stateTemplatesToAdd: StateTemplateAssociations
    stateTemplatesToRemove: StateTemplateAssociationIdentifiers
    stateTemplatesToUpdate: StateTemplateAssociations
}

structure UpdateVehicleResponseItem {
    vehicleName: vehicleName
    arn: String
}

@error("client")
structure ValidationException {
    @required
    message: String

    reason: ValidationExceptionReason
    fieldList: ValidationExceptionFieldList
}

structure ValidationExceptionField {
    @required
    name: String

    @required
    message: String
}

list ValidationExceptionFieldList {
    member: ValidationExceptionField
}

enum ValidationExceptionReason {
    unknownOperation
    cannotParse
    fieldValidationFailed
    other
}

enum VehicleAssociationBehavior {
    CreateIotThing
    ValidateIotThingExists
}

structure VehicleMiddleware {
    @required
    name: VehicleMiddlewareName

    @required
    protocolName: VehicleMiddlewareProtocol
}

@length(min: 1, max: 100)
string VehicleMiddlewareName

enum VehicleMiddlewareProtocol {
    ROS_2
}

enum VehicleState {
    CREATED
    READY
    HEALTHY
    SUSPENDED
    DELETING
    READY_FOR_CHECKIN
}

structure VehicleStatus {
    campaignName: campaignName
    vehicleName: vehicleName
    status: VehicleState
}

list VehicleStatusList {
    member: VehicleStatus
}

structure VehicleSummary {
    @required
    vehicleName: vehicleName

    @required
    arn: String

    @required
    modelManifestArn: String

    @required
    decoderManifestArn: String

    @required
    creationTime: Timestamp

    @required
    lastModificationTime: Timestamp

    attributes: attributesMap
}

@length(min: 1, max: 100) @sensitive
string actionEventExpression

@length(min: 1, max: 150) @pattern("[a-zA-Z0-9_.-]+")
string attributeName

@length(min: 1, max: 5)
list attributeNamesList {
    member: attributeName
}

@length(min: 1, max: 5)
list attributeValuesList {
    member: String
}

map attributesMap {
    key: attributeName
    value: String
}

@pattern("arn:aws:iotfleetwise:[a-z0-9-]+:[0-9]{12}:campaign/[a-zA-Z\\d\\-_:]{1,100}")
string campaignArn

@length(min: 1, max: 100) @pattern("[a-zA-Z\\d\\-_:]+")
string campaignName

list campaignSummaries {
    member: CampaignSummary
}

@range(min: 10000, max: 86400000)
long collectionPeriodMs

list createVehicleErrors {
    member: CreateVehicleError
}

@length(min: 1, max: 10)
list createVehicleRequestItems {
    member: CreateVehicleRequestItem
}

list createVehicleResponses {
    member: CreateVehicleResponseItem
}

list decoderManifestSummaries {
    member: DecoderManifestSummary
}

@length(min: 1, max: 2048) @pattern("[^\\u0000-\\u001F\\u007F]+")
string description

@length(min: 1, max: 2048) @sensitive
string eventExpression

@length(min: 1, max: 400) @sensitive
string fetchConfigEventExpression

@length(min: 1, max: 100) @pattern("[a-zA-Z0-9:_-]+")
string fleetId

list fleetSummaries {
    member: FleetSummary
}

list fleets {
    member: fleetId
}

@range(min: 1, max: 1)
integer languageVersion

list listOfStrings {
    member: String
}

@range(min: 1, max: 100)
integer listVehiclesMaxResults

@range(min: 1, max: 100)
integer maxResults

@range(min: 1, max: 4294967295)
long maxSampleCount

@length(min: 1, max: 2048) @pattern("[^\\u0000-\\u001F\\u007F]+")
string message

list modelManifestSummaries {
    member: ModelManifestSummary
}

@length(min: 1, max: 4096)
string nextToken

@range(min: 0, max: 2147483647)
integer nonNegativeInteger

@range(min: 1, max: 2147483647)
integer positiveInteger

@range(min: 1, max: 9223372036854775807)
long positiveLong

@range(min: 0)
integer priority

@length(min: 1, max: 100) @pattern("[a-zA-Z\\d\\-_:]+")
string resourceName

list signalCatalogSummaries {
    member: SignalCatalogSummary
}

@length(min: 1, max: 20) @pattern("[A-Z_]*")
string statusStr

@range(min: 0, max: 4294967295)
long uint32

list updateVehicleErrors {
    member: UpdateVehicleError
}

@length(min: 1, max: 10)
list updateVehicleRequestItems {
    member: UpdateVehicleRequestItem
}

list updateVehicleResponseItems {
    member: UpdateVehicleResponseItem
}

@length(min: 1, max: 100) @pattern("[a-zA-Z\\d\\-_:]+")
string vehicleName

list vehicleSummaries {
    member: VehicleSummary
}

list vehicles {
    member: vehicleName
}

@length(min: 1, max: 150) @pattern("[\\w|*|-]+(\\.[\\w|*|-]+)*")
string wildcardSignalName

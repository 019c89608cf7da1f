$version: "2.0"

namespace com.amazonaws.codecommit

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS CodeCommit")
@service(sdkId: "CodeCommit", endpointPrefix: "codecommit")
@awsJson1_1
@sigv4(name: "codecommit")
@standardRegionalEndpoints
service CodeCommit_20150413 {
    version: "2015-04-13"
    operations: [
        AssociateApprovalRuleTemplateWithRepository
        BatchAssociateApprovalRuleTemplateWithRepositories
        BatchDescribeMergeConflicts
        BatchDisassociateApprovalRuleTemplateFromRepositories
        BatchGetCommits
        BatchGetRepositories
        CreateApprovalRuleTemplate
        CreateBranch
        CreateCommit
        CreatePullRequest
        CreatePullRequestApprovalRule
        CreateRepository
        CreateUnreferencedMergeCommit
        DeleteApprovalRuleTemplate
        DeleteBranch
        DeleteCommentContent
        DeleteFile
        DeletePullRequestApprovalRule
        DeleteRepository
        DescribeMergeConflicts
        DescribePullRequestEvents
        DisassociateApprovalRuleTemplateFromRepository
        EvaluatePullRequestApprovalRules
        GetApprovalRuleTemplate
        GetBlob
        GetBranch
        GetComment
        GetCommentReactions
        GetCommentsForComparedCommit
        GetCommentsForPullRequest
        GetCommit
        GetDifferences
        GetFile
        GetFolder
        GetMergeCommit
        GetMergeConflicts
        GetMergeOptions
        GetPullRequest
        GetPullRequestApprovalStates
        GetPullRequestOverrideState
        GetRepository
        GetRepositoryTriggers
        ListApprovalRuleTemplates
        ListAssociatedApprovalRuleTemplatesForRepository
        ListBranches
        ListFileCommitHistory
        ListPullRequests
        ListRepositories
        ListRepositoriesForApprovalRuleTemplate
        ListTagsForResource
        MergeBranchesByFastForward
        MergeBranchesBySquash
        MergeBranchesByThreeWay
        MergePullRequestByFastForward
        MergePullRequestBySquash
        MergePullRequestByThreeWay
        OverridePullRequestApprovalRules
        PostCommentForComparedCommit
        PostCommentForPullRequest
        PostCommentReply
        PutCommentReaction
        PutFile
        PutRepositoryTriggers
        TagResource
        TestRepositoryTriggers
        UntagResource
        UpdateApprovalRuleTemplateContent
        UpdateApprovalRuleTemplateDescription
        UpdateApprovalRuleTemplateName
        UpdateComment
        UpdateDefaultBranch
        UpdatePullRequestApprovalRuleContent
        UpdatePullRequestApprovalState
        UpdatePullRequestDescription
        UpdatePullRequestStatus
        UpdatePullRequestTitle
        UpdateRepositoryDescription
        UpdateRepositoryEncryptionKey
        UpdateRepositoryName
    ]
}

operation AssociateApprovalRuleTemplateWithRepository {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        repositoryName: RepositoryName
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
        MaximumRuleTemplatesAssociatedWithRepositoryException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation BatchAssociateApprovalRuleTemplateWithRepositories {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        repositoryNames: RepositoryNameList
    }
    output := {
        @required
        associatedRepositoryNames: RepositoryNameList

        @required
        errors: BatchAssociateApprovalRuleTemplateWithRepositoriesErrorsList
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
        RepositoryNamesRequiredException
        MaximumRepositoryNamesExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation BatchDescribeMergeConflicts {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        destinationCommitSpecifier: String

        @required
        sourceCommitSpecifier: String

        @required
        mergeOption: MergeOptionTypeEnum

        maxMergeHunks: Integer
        maxConflictFiles: Integer
        filePaths: FilePaths
        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        nextToken: String
    }
    output := {
        @required
        conflicts: Conflicts

        nextToken: String
        errors: BatchDescribeMergeConflictsErrors

        @required
        destinationCommitId: String

        @required
        sourceCommitId: String

        baseCommitId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        MergeOptionRequiredException
        InvalidMergeOptionException
        InvalidContinuationTokenException
        CommitRequiredException
        CommitDoesNotExistException
        InvalidCommitException
        TipsDivergenceExceededException
        InvalidMaxConflictFilesException
        InvalidMaxMergeHunksException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation BatchDisassociateApprovalRuleTemplateFromRepositories {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        repositoryNames: RepositoryNameList
    }
    output := {
        @required
        disassociatedRepositoryNames: RepositoryNameList

        @required
        errors: BatchDisassociateApprovalRuleTemplateFromRepositoriesErrorsList
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
        RepositoryNamesRequiredException
        MaximumRepositoryNamesExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation BatchGetCommits {
    input := {
        @required
        commitIds: CommitIdsInputList

        @required
        repositoryName: RepositoryName
    }
    output := {
        commits: CommitObjectsList
        errors: BatchGetCommitsErrorsList
    }
    errors: [
        CommitIdsListRequiredException
        CommitIdsLimitExceededException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation BatchGetRepositories {
    input := {
        @required
        repositoryNames: RepositoryNameList
    }
    output := {
        repositories: RepositoryMetadataList
        repositoriesNotFound: RepositoryNotFoundList
        errors: BatchGetRepositoriesErrorsList
    }
    errors: [
        RepositoryNamesRequiredException
        MaximumRepositoryNamesExceededException
        InvalidRepositoryNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation CreateApprovalRuleTemplate {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        approvalRuleTemplateContent: ApprovalRuleTemplateContent

        approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
    }
    output := {
        @required
        approvalRuleTemplate: ApprovalRuleTemplate
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateNameAlreadyExistsException
        ApprovalRuleTemplateContentRequiredException
        InvalidApprovalRuleTemplateContentException
        InvalidApprovalRuleTemplateDescriptionException
        NumberOfRuleTemplatesExceededException
    ]
}

operation CreateBranch {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        branchName: BranchName

        @required
        commitId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        BranchNameRequiredException
        BranchNameExistsException
        InvalidBranchNameException
        CommitIdRequiredException
        CommitDoesNotExistException
        InvalidCommitIdException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation CreateCommit {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        branchName: BranchName

        parentCommitId: String
        authorName: String
        email: String
        commitMessage: String
        keepEmptyFolders: Boolean
        putFiles: PutFileEntries
        deleteFiles: DeleteFileEntries
        setFileModes: SetFileModeEntries
    }
    output := {
        commitId: String
        treeId: String
        filesAdded: FilesMetadata
        filesUpdated: FilesMetadata
        filesDeleted: FilesMetadata
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        ParentCommitIdRequiredException
        InvalidParentCommitIdException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        BranchNameRequiredException
        InvalidBranchNameException
        BranchDoesNotExistException
        BranchNameIsTagNameException
        FileEntryRequiredException
        MaximumFileEntriesExceededException
        PutFileEntryConflictException
        SourceFileOrContentRequiredException
        FileContentAndSourceFileSpecifiedException
        PathRequiredException
        InvalidPathException
        SamePathRequestException
        FileDoesNotExistException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        InvalidDeletionParameterException
        RestrictedSourceFileException
        FileModeRequiredException
        InvalidFileModeException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        NoChangeException
        FileNameConflictsWithDirectoryNameException
        DirectoryNameConflictsWithFileNameException
        FilePathConflictsWithSubmodulePathException
    ]
}

operation CreatePullRequest {
    input := {
        @required
        title: Title

        description: Description

        @required
        targets: TargetList

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        @required
        pullRequest: PullRequest
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        ClientRequestTokenRequiredException
        InvalidClientRequestTokenException
        IdempotencyParameterMismatchException
        ReferenceNameRequiredException
        InvalidReferenceNameException
        ReferenceDoesNotExistException
        ReferenceTypeNotSupportedException
        TitleRequiredException
        InvalidTitleException
        InvalidDescriptionException
        TargetsRequiredException
        InvalidTargetsException
        TargetRequiredException
        InvalidTargetException
        MultipleRepositoriesInPullRequestException
        MaximumOpenPullRequestsExceededException
        SourceAndDestinationAreSameException
    ]
}

operation CreatePullRequestApprovalRule {
    input := {
        @required
        pullRequestId: String

        @required
        approvalRuleName: ApprovalRuleName

        @required
        approvalRuleContent: ApprovalRuleContent
    }
    output := {
        @required
        approvalRule: ApprovalRule
    }
    errors: [
        ApprovalRuleNameRequiredException
        InvalidApprovalRuleNameException
        ApprovalRuleNameAlreadyExistsException
        ApprovalRuleContentRequiredException
        InvalidApprovalRuleContentException
        NumberOfRulesExceededException
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        PullRequestAlreadyClosedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation CreateRepository {
    input := {
        @required
        repositoryName: RepositoryName

        repositoryDescription: RepositoryDescription
        tags: TagsMap
        kmsKeyId: KmsKeyId
    }
    output := {
        repositoryMetadata: RepositoryMetadata
    }
    errors: [
        RepositoryNameExistsException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        InvalidRepositoryDescriptionException
        RepositoryLimitExceededException
        OperationNotAllowedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        EncryptionKeyInvalidIdException
        EncryptionKeyInvalidUsageException
        InvalidTagsMapException
        TooManyTagsException
        InvalidSystemTagUsageException
        TagPolicyException
    ]
}

operation CreateUnreferencedMergeCommit {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        @required
        mergeOption: MergeOptionTypeEnum

        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        authorName: String
        email: String
        commitMessage: String
        keepEmptyFolders: Boolean
        conflictResolution: ConflictResolution
    }
    output := {
        commitId: String
        treeId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        TipsDivergenceExceededException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        MergeOptionRequiredException
        InvalidMergeOptionException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidConflictResolutionException
        ManualMergeRequiredException
        MaximumConflictResolutionEntriesExceededException
        MultipleConflictResolutionEntriesException
        ReplacementTypeRequiredException
        InvalidReplacementTypeException
        ReplacementContentRequiredException
        InvalidReplacementContentException
        PathRequiredException
        InvalidPathException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        ConcurrentReferenceUpdateException
        FileModeRequiredException
        InvalidFileModeException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DeleteApprovalRuleTemplate {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName
    }
    output := {
        @required
        approvalRuleTemplateId: String
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateInUseException
    ]
}

operation DeleteBranch {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        branchName: BranchName
    }
    output := {
        deletedBranch: BranchInfo
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        BranchNameRequiredException
        InvalidBranchNameException
        DefaultBranchCannotBeDeletedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DeleteCommentContent {
    input := {
        @required
        commentId: String
    }
    output := {
        comment: Comment
    }
    errors: [
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        CommentDeletedException
    ]
}

operation DeleteFile {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        branchName: BranchName

        @required
        filePath: String

        @required
        parentCommitId: String

        keepEmptyFolders: Boolean
        commitMessage: String
        name: String
        email: String
    }
    output := {
        @required
        commitId: String

        @required
        blobId: String

        @required
        treeId: String

        @required
        filePath: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        ParentCommitIdRequiredException
        InvalidParentCommitIdException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        PathRequiredException
        InvalidPathException
        FileDoesNotExistException
        BranchNameRequiredException
        InvalidBranchNameException
        BranchDoesNotExistException
        BranchNameIsTagNameException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DeletePullRequestApprovalRule {
    input := {
        @required
        pullRequestId: String

        @required
        approvalRuleName: ApprovalRuleName
    }
    output := {
        @required
        approvalRuleId: String
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        PullRequestAlreadyClosedException
        ApprovalRuleNameRequiredException
        InvalidApprovalRuleNameException
        CannotDeleteApprovalRuleFromTemplateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DeleteRepository {
    input := {
        @required
        repositoryName: RepositoryName
    }
    output := {
        repositoryId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DescribeMergeConflicts {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        destinationCommitSpecifier: String

        @required
        sourceCommitSpecifier: String

        @required
        mergeOption: MergeOptionTypeEnum

        maxMergeHunks: Integer

        @required
        filePath: String

        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        nextToken: String
    }
    output := {
        @required
        conflictMetadata: ConflictMetadata

        @required
        mergeHunks: MergeHunks

        nextToken: String

        @required
        destinationCommitId: String

        @required
        sourceCommitId: String

        baseCommitId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        MergeOptionRequiredException
        InvalidMergeOptionException
        InvalidContinuationTokenException
        CommitRequiredException
        CommitDoesNotExistException
        InvalidCommitException
        TipsDivergenceExceededException
        PathRequiredException
        InvalidPathException
        FileDoesNotExistException
        InvalidMaxMergeHunksException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pullRequestEvents"
    pageSize: "maxResults"
)
operation DescribePullRequestEvents {
    input := {
        @required
        pullRequestId: String

        pullRequestEventType: PullRequestEventType
        actorArn: String
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        pullRequestEvents: PullRequestEventList

        nextToken: String
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidPullRequestEventTypeException
        InvalidActorArnException
        ActorDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation DisassociateApprovalRuleTemplateFromRepository {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        repositoryName: RepositoryName
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation EvaluatePullRequestApprovalRules {
    input := {
        @required
        pullRequestId: String

        @required
        revisionId: String
    }
    output := {
        @required
        evaluation: Evaluation
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidRevisionIdException
        RevisionIdRequiredException
        RevisionNotCurrentException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetApprovalRuleTemplate {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName
    }
    output := {
        @required
        approvalRuleTemplate: ApprovalRuleTemplate
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
    ]
}

operation GetBlob {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        blobId: String
    }
    output := {
        @required
        content: Blob
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        BlobIdRequiredException
        InvalidBlobIdException
        BlobIdDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileTooLargeException
    ]
}

operation GetBranch {
    input := {
        repositoryName: RepositoryName
        branchName: BranchName
    }
    output := {
        branch: BranchInfo
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        BranchNameRequiredException
        InvalidBranchNameException
        BranchDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetComment {
    input := {
        @required
        commentId: String
    }
    output := {
        comment: Comment
    }
    errors: [
        CommentDoesNotExistException
        CommentDeletedException
        CommentIdRequiredException
        InvalidCommentIdException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetCommentReactions {
    input := {
        @required
        commentId: String

        reactionUserArn: String
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        reactionsForComment: ReactionsForCommentList

        nextToken: String
    }
    errors: [
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        InvalidReactionUserArnException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        CommentDeletedException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "commentsForComparedCommitData"
    pageSize: "maxResults"
)
operation GetCommentsForComparedCommit {
    input := {
        @required
        repositoryName: RepositoryName

        beforeCommitId: String

        @required
        afterCommitId: String

        nextToken: String
        maxResults: Integer
    }
    output := {
        commentsForComparedCommitData: CommentsForComparedCommitData
        nextToken: String
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        CommitIdRequiredException
        InvalidCommitIdException
        CommitDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "commentsForPullRequestData"
    pageSize: "maxResults"
)
operation GetCommentsForPullRequest {
    input := {
        @required
        pullRequestId: String

        repositoryName: RepositoryName
        beforeCommitId: String
        afterCommitId: String
        nextToken: String
        maxResults: Integer
    }
    output := {
        commentsForPullRequestData: CommentsForPullRequestData
        nextToken: String
    }
    errors: [
        PullRequestIdRequiredException
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        CommitIdRequiredException
        InvalidCommitIdException
        CommitDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        RepositoryNotAssociatedWithPullRequestException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetCommit {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        commitId: String
    }
    output := {
        @required
        commit: Commit
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        CommitIdRequiredException
        InvalidCommitIdException
        CommitIdDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(
    inputToken: "NextToken"
    outputToken: "NextToken"
    items: "differences"
    pageSize: "MaxResults"
)
operation GetDifferences {
    input := {
        @required
        repositoryName: RepositoryName

        beforeCommitSpecifier: String

        @required
        afterCommitSpecifier: String

        beforePath: String
        afterPath: String
        MaxResults: Integer
        NextToken: String
    }
    output := {
        differences: DifferenceList
        NextToken: String
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        InvalidCommitIdException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        InvalidPathException
        PathDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetFile {
    input := {
        @required
        repositoryName: RepositoryName

        commitSpecifier: String

        @required
        filePath: String
    }
    output := {
        @required
        commitId: String

        @required
        blobId: String

        @required
        filePath: String

        @required
        fileMode: FileModeTypeEnum

        @required
        fileSize: Long

        @required
        fileContent: FileContent
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        InvalidCommitException
        CommitDoesNotExistException
        PathRequiredException
        InvalidPathException
        FileDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        FileTooLargeException
    ]
}

operation GetFolder {
    input := {
        @required
        repositoryName: RepositoryName

        commitSpecifier: String

        @required
        folderPath: String
    }
    output := {
        @required
        commitId: String

        @required
        folderPath: String

        treeId: String
        subFolders: FolderList
        files: FileList
        symbolicLinks: SymbolicLinkList
        subModules: SubModuleList
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        InvalidCommitException
        CommitDoesNotExistException
        PathRequiredException
        InvalidPathException
        FolderDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetMergeCommit {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    }
    output := {
        sourceCommitId: String
        destinationCommitId: String
        baseCommitId: String
        mergedCommitId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetMergeConflicts {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        destinationCommitSpecifier: String

        @required
        sourceCommitSpecifier: String

        @required
        mergeOption: MergeOptionTypeEnum

        conflictDetailLevel: ConflictDetailLevelTypeEnum
        maxConflictFiles: Integer
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        nextToken: String
    }
    output := {
        @required
        mergeable: Boolean

        @required
        destinationCommitId: String

        @required
        sourceCommitId: String

        baseCommitId: String

        @required
        conflictMetadataList: ConflictMetadataList

        nextToken: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        MergeOptionRequiredException
        InvalidMergeOptionException
        InvalidContinuationTokenException
        CommitRequiredException
        CommitDoesNotExistException
        InvalidCommitException
        TipsDivergenceExceededException
        InvalidMaxConflictFilesException
        InvalidConflictDetailLevelException
        InvalidDestinationCommitSpecifierException
        InvalidSourceCommitSpecifierException
        InvalidConflictResolutionStrategyException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetMergeOptions {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
    }
    output := {
        @required
        mergeOptions: MergeOptions

        @required
        sourceCommitId: String

        @required
        destinationCommitId: String

        @required
        baseCommitId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        CommitRequiredException
        CommitDoesNotExistException
        InvalidCommitException
        TipsDivergenceExceededException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetPullRequest {
    input := {
        @required
        pullRequestId: String
    }
    output := {
        @required
        pullRequest: PullRequest
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetPullRequestApprovalStates {
    input := {
        @required
        pullRequestId: String

        @required
        revisionId: String
    }
    output := {
        approvals: ApprovalList
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidRevisionIdException
        RevisionIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetPullRequestOverrideState {
    input := {
        @required
        pullRequestId: String

        @required
        revisionId: String
    }
    output := {
        overridden: Boolean
        overrider: String
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidRevisionIdException
        RevisionIdRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetRepository {
    input := {
        @required
        repositoryName: RepositoryName
    }
    output := {
        repositoryMetadata: RepositoryMetadata
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation GetRepositoryTriggers {
    input := {
        @required
        repositoryName: RepositoryName
    }
    output := {
        configurationId: String
        triggers: RepositoryTriggersList
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation ListApprovalRuleTemplates {
    input := {
        nextToken: String
        maxResults: Integer
    }
    output := {
        approvalRuleTemplateNames: ApprovalRuleTemplateNameList
        nextToken: String
    }
    errors: [InvalidMaxResultsException, InvalidContinuationTokenException]
}

operation ListAssociatedApprovalRuleTemplatesForRepository {
    input := {
        @required
        repositoryName: RepositoryName

        nextToken: String
        maxResults: Integer
    }
    output := {
        approvalRuleTemplateNames: ApprovalRuleTemplateNameList
        nextToken: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "branches")
operation ListBranches {
    input := {
        @required
        repositoryName: RepositoryName

        nextToken: String
    }
    output := {
        branches: BranchNameList
        nextToken: String
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        InvalidContinuationTokenException
    ]
}

operation ListFileCommitHistory {
    input: ListFileCommitHistoryRequest
    output: ListFileCommitHistoryResponse
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        InvalidContinuationTokenException
        InvalidMaxResultsException
        TipsDivergenceExceededException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(
    inputToken: "nextToken"
    outputToken: "nextToken"
    items: "pullRequestIds"
    pageSize: "maxResults"
)
operation ListPullRequests {
    input := {
        @required
        repositoryName: RepositoryName

        authorArn: String
        pullRequestStatus: PullRequestStatusEnum
        nextToken: String
        maxResults: Integer
    }
    output := {
        @required
        pullRequestIds: PullRequestIdList

        nextToken: String
    }
    errors: [
        InvalidPullRequestStatusException
        InvalidAuthorArnException
        AuthorDoesNotExistException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "repositories")
operation ListRepositories {
    input := {
        nextToken: String
        sortBy: SortByEnum
        order: OrderEnum
    }
    output := {
        repositories: RepositoryNameIdPairList
        nextToken: String
    }
    errors: [InvalidSortByException, InvalidOrderException, InvalidContinuationTokenException]
}

operation ListRepositoriesForApprovalRuleTemplate {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        nextToken: String
        maxResults: Integer
    }
    output := {
        repositoryNames: RepositoryNameList
        nextToken: String
    }
    errors: [
        ApprovalRuleTemplateNameRequiredException
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateDoesNotExistException
        InvalidMaxResultsException
        InvalidContinuationTokenException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation ListTagsForResource {
    input := {
        @required
        resourceArn: String

        nextToken: String
    }
    output := {
        tags: TagsMap
        nextToken: String
    }
    errors: [
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        ResourceArnRequiredException
        InvalidResourceArnException
    ]
}

operation MergeBranchesByFastForward {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        targetBranch: BranchName
    }
    output := {
        commitId: String
        treeId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        TipsDivergenceExceededException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        InvalidTargetBranchException
        InvalidBranchNameException
        BranchNameRequiredException
        BranchNameIsTagNameException
        BranchDoesNotExistException
        ManualMergeRequiredException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation MergeBranchesBySquash {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        targetBranch: BranchName
        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        authorName: String
        email: String
        commitMessage: String
        keepEmptyFolders: Boolean
        conflictResolution: ConflictResolution
    }
    output := {
        commitId: String
        treeId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        TipsDivergenceExceededException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        InvalidTargetBranchException
        InvalidBranchNameException
        BranchNameRequiredException
        BranchNameIsTagNameException
        BranchDoesNotExistException
        ManualMergeRequiredException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidConflictResolutionException
        MaximumConflictResolutionEntriesExceededException
        MultipleConflictResolutionEntriesException
        ReplacementTypeRequiredException
        InvalidReplacementTypeException
        ReplacementContentRequiredException
        InvalidReplacementContentException
        PathRequiredException
        InvalidPathException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        FileModeRequiredException
        InvalidFileModeException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        ConcurrentReferenceUpdateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation MergeBranchesByThreeWay {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        sourceCommitSpecifier: String

        @required
        destinationCommitSpecifier: String

        targetBranch: BranchName
        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        authorName: String
        email: String
        commitMessage: String
        keepEmptyFolders: Boolean
        conflictResolution: ConflictResolution
    }
    output := {
        commitId: String
        treeId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        TipsDivergenceExceededException
        CommitRequiredException
        InvalidCommitException
        CommitDoesNotExistException
        InvalidTargetBranchException
        InvalidBranchNameException
        BranchNameRequiredException
        BranchNameIsTagNameException
        BranchDoesNotExistException
        ManualMergeRequiredException
        ConcurrentReferenceUpdateException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidConflictResolutionException
        MaximumConflictResolutionEntriesExceededException
        MultipleConflictResolutionEntriesException
        ReplacementTypeRequiredException
        InvalidReplacementTypeException
        ReplacementContentRequiredException
        InvalidReplacementContentException
        PathRequiredException
        InvalidPathException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        FileModeRequiredException
        InvalidFileModeException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation MergePullRequestByFastForward {
    input := {
        @required
        pullRequestId: String

        @required
        repositoryName: RepositoryName

        sourceCommitId: String
    }
    output := {
        pullRequest: PullRequest
    }
    errors: [
        ManualMergeRequiredException
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        TipOfSourceReferenceIsDifferentException
        ReferenceDoesNotExistException
        InvalidCommitIdException
        RepositoryNotAssociatedWithPullRequestException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        ConcurrentReferenceUpdateException
        PullRequestApprovalRulesNotSatisfiedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation MergePullRequestBySquash {
    input := {
        @required
        pullRequestId: String

        @required
        repositoryName: RepositoryName

        sourceCommitId: String
        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        commitMessage: String
        authorName: String
        email: String
        keepEmptyFolders: Boolean
        conflictResolution: ConflictResolution
    }
    output := {
        pullRequest: PullRequest
    }
    errors: [
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        InvalidPullRequestIdException
        InvalidCommitIdException
        ManualMergeRequiredException
        TipOfSourceReferenceIsDifferentException
        TipsDivergenceExceededException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidConflictResolutionException
        ReplacementTypeRequiredException
        InvalidReplacementTypeException
        MultipleConflictResolutionEntriesException
        ReplacementContentRequiredException
        MaximumConflictResolutionEntriesExceededException
        ConcurrentReferenceUpdateException
        PathRequiredException
        InvalidPathException
        InvalidFileModeException
        InvalidReplacementContentException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNotAssociatedWithPullRequestException
        PullRequestApprovalRulesNotSatisfiedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation MergePullRequestByThreeWay {
    input := {
        @required
        pullRequestId: String

        @required
        repositoryName: RepositoryName

        sourceCommitId: String
        conflictDetailLevel: ConflictDetailLevelTypeEnum
        conflictResolutionStrategy: ConflictResolutionStrategyTypeEnum
        commitMessage: String
        authorName: String
        email: String
        keepEmptyFolders: Boolean
        conflictResolution: ConflictResolution
    }
    output := {
        pullRequest: PullRequest
    }
    errors: [
        PullRequestAlreadyClosedException
        PullRequestDoesNotExistException
        PullRequestIdRequiredException
        InvalidPullRequestIdException
        InvalidCommitIdException
        ManualMergeRequiredException
        TipOfSourceReferenceIsDifferentException
        TipsDivergenceExceededException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        InvalidConflictDetailLevelException
        InvalidConflictResolutionStrategyException
        InvalidConflictResolutionException
        ReplacementTypeRequiredException
        InvalidReplacementTypeException
        MultipleConflictResolutionEntriesException
        ReplacementContentRequiredException
        MaximumConflictResolutionEntriesExceededException
        PathRequiredException
        InvalidPathException
        InvalidFileModeException
        InvalidReplacementContentException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        MaximumFileContentToLoadExceededException
        MaximumItemsToCompareExceededException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        RepositoryNotAssociatedWithPullRequestException
        ConcurrentReferenceUpdateException
        PullRequestApprovalRulesNotSatisfiedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation OverridePullRequestApprovalRules {
    input := {
        @required
        pullRequestId: String

        @required
        revisionId: String

        @required
        overrideStatus: OverrideStatus
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidRevisionIdException
        RevisionIdRequiredException
        InvalidOverrideStatusException
        OverrideStatusRequiredException
        OverrideAlreadySetException
        RevisionNotCurrentException
        PullRequestAlreadyClosedException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

@idempotent
operation PostCommentForComparedCommit {
    input := {
        @required
        repositoryName: RepositoryName

        beforeCommitId: String

        @required
        afterCommitId: String

        location: Location

        @required
        content: String

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        repositoryName: RepositoryName
        beforeCommitId: String
        afterCommitId: String
        beforeBlobId: String
        afterBlobId: String
        location: Location
        comment: Comment
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        ClientRequestTokenRequiredException
        InvalidClientRequestTokenException
        IdempotencyParameterMismatchException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        InvalidFileLocationException
        InvalidRelativeFileVersionEnumException
        PathRequiredException
        InvalidFilePositionException
        CommitIdRequiredException
        InvalidCommitIdException
        BeforeCommitIdAndAfterCommitIdAreSameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        CommitDoesNotExistException
        InvalidPathException
        PathDoesNotExistException
    ]
}

@idempotent
operation PostCommentForPullRequest {
    input := {
        @required
        pullRequestId: String

        @required
        repositoryName: RepositoryName

        @required
        beforeCommitId: String

        @required
        afterCommitId: String

        location: Location

        @required
        content: String

        @idempotencyToken
        clientRequestToken: String
    }
    output := {
        repositoryName: RepositoryName
        pullRequestId: String
        beforeCommitId: String
        afterCommitId: String
        beforeBlobId: String
        afterBlobId: String
        location: Location
        comment: Comment
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        RepositoryNotAssociatedWithPullRequestException
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        ClientRequestTokenRequiredException
        InvalidClientRequestTokenException
        IdempotencyParameterMismatchException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        InvalidFileLocationException
        InvalidRelativeFileVersionEnumException
        PathRequiredException
        InvalidFilePositionException
        CommitIdRequiredException
        InvalidCommitIdException
        BeforeCommitIdAndAfterCommitIdAreSameException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        CommitDoesNotExistException
        InvalidPathException
        PathDoesNotExistException
    ]
}

@idempotent
operation PostCommentReply {
    input := {
        @required
        inReplyTo: String

        @idempotencyToken
        clientRequestToken: String

        @required
        content: String
    }
    output := {
        comment: Comment
    }
    errors: [
        ClientRequestTokenRequiredException
        InvalidClientRequestTokenException
        IdempotencyParameterMismatchException
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
    ]
}

operation PutCommentReaction {
    input := {
        @required
        commentId: String

        @required
        reactionValue: String
    }
    errors: [
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        InvalidReactionValueException
        ReactionValueRequiredException
        ReactionLimitExceededException
        CommentDeletedException
    ]
}

operation PutFile {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        branchName: BranchName

        @required
        fileContent: FileContent

        @required
        filePath: String

        fileMode: FileModeTypeEnum
        parentCommitId: String
        commitMessage: String
        name: String
        email: String
    }
    output := {
        @required
        commitId: String

        @required
        blobId: String

        @required
        treeId: String
    }
    errors: [
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryDoesNotExistException
        ParentCommitIdRequiredException
        InvalidParentCommitIdException
        ParentCommitDoesNotExistException
        ParentCommitIdOutdatedException
        FileContentRequiredException
        FileContentSizeLimitExceededException
        FolderContentSizeLimitExceededException
        PathRequiredException
        InvalidPathException
        BranchNameRequiredException
        InvalidBranchNameException
        BranchDoesNotExistException
        BranchNameIsTagNameException
        InvalidFileModeException
        NameLengthExceededException
        InvalidEmailException
        CommitMessageLengthExceededException
        InvalidDeletionParameterException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
        SameFileContentException
        FileNameConflictsWithDirectoryNameException
        DirectoryNameConflictsWithFileNameException
        FilePathConflictsWithSubmodulePathException
    ]
}

operation PutRepositoryTriggers {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        triggers: RepositoryTriggersList
    }
    output := {
        configurationId: String
    }
    errors: [
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryTriggersListRequiredException
        MaximumRepositoryTriggersExceededException
        InvalidRepositoryTriggerNameException
        InvalidRepositoryTriggerDestinationArnException
        InvalidRepositoryTriggerRegionException
        InvalidRepositoryTriggerCustomDataException
        MaximumBranchesExceededException
        InvalidRepositoryTriggerBranchNameException
        InvalidRepositoryTriggerEventsException
        RepositoryTriggerNameRequiredException
        RepositoryTriggerDestinationArnRequiredException
        RepositoryTriggerBranchNameListRequiredException
        RepositoryTriggerEventsListRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation TagResource {
    input := {
        @required
        resourceArn: String

        @required
        tags: TagsMap
    }
    errors: [
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        ResourceArnRequiredException
        InvalidResourceArnException
        TagsMapRequiredException
        InvalidTagsMapException
        TooManyTagsException
        InvalidSystemTagUsageException
        TagPolicyException
    ]
}

operation TestRepositoryTriggers {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        triggers: RepositoryTriggersList
    }
    output := {
        successfulExecutions: RepositoryTriggerNameList
        failedExecutions: RepositoryTriggerExecutionFailureList
    }
    errors: [
        RepositoryDoesNotExistException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
        RepositoryTriggersListRequiredException
        MaximumRepositoryTriggersExceededException
        InvalidRepositoryTriggerNameException
        InvalidRepositoryTriggerDestinationArnException
        InvalidRepositoryTriggerRegionException
        InvalidRepositoryTriggerCustomDataException
        MaximumBranchesExceededException
        InvalidRepositoryTriggerBranchNameException
        InvalidRepositoryTriggerEventsException
        RepositoryTriggerNameRequiredException
        RepositoryTriggerDestinationArnRequiredException
        RepositoryTriggerBranchNameListRequiredException
        RepositoryTriggerEventsListRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UntagResource {
    input := {
        @required
        resourceArn: String

        @required
        tagKeys: TagKeysList
    }
    errors: [
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        ResourceArnRequiredException
        InvalidResourceArnException
        TagKeysListRequiredException
        InvalidTagKeysListException
        TooManyTagsException
        InvalidSystemTagUsageException
        TagPolicyException
    ]
}

operation UpdateApprovalRuleTemplateContent {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        newRuleContent: ApprovalRuleTemplateContent

        existingRuleContentSha256: String
    }
    output := {
        @required
        approvalRuleTemplate: ApprovalRuleTemplate
    }
    errors: [
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateNameRequiredException
        ApprovalRuleTemplateDoesNotExistException
        InvalidApprovalRuleTemplateContentException
        InvalidRuleContentSha256Exception
        ApprovalRuleTemplateContentRequiredException
    ]
}

operation UpdateApprovalRuleTemplateDescription {
    input := {
        @required
        approvalRuleTemplateName: ApprovalRuleTemplateName

        @required
        approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
    }
    output := {
        @required
        approvalRuleTemplate: ApprovalRuleTemplate
    }
    errors: [
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateNameRequiredException
        ApprovalRuleTemplateDoesNotExistException
        InvalidApprovalRuleTemplateDescriptionException
    ]
}

operation UpdateApprovalRuleTemplateName {
    input := {
        @required
        oldApprovalRuleTemplateName: ApprovalRuleTemplateName

        @required
        newApprovalRuleTemplateName: ApprovalRuleTemplateName
    }
    output := {
        @required
        approvalRuleTemplate: ApprovalRuleTemplate
    }
    errors: [
        InvalidApprovalRuleTemplateNameException
        ApprovalRuleTemplateNameRequiredException
        ApprovalRuleTemplateDoesNotExistException
        ApprovalRuleTemplateNameAlreadyExistsException
    ]
}

operation UpdateComment {
    input := {
        @required
        commentId: String

        @required
        content: String
    }
    output := {
        comment: Comment
    }
    errors: [
        CommentContentRequiredException
        CommentContentSizeLimitExceededException
        CommentDoesNotExistException
        CommentIdRequiredException
        InvalidCommentIdException
        CommentNotCreatedByCallerException
        CommentDeletedException
    ]
}

operation UpdateDefaultBranch {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        defaultBranchName: BranchName
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        BranchNameRequiredException
        InvalidBranchNameException
        BranchDoesNotExistException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdatePullRequestApprovalRuleContent {
    input := {
        @required
        pullRequestId: String

        @required
        approvalRuleName: ApprovalRuleName

        existingRuleContentSha256: String

        @required
        newRuleContent: ApprovalRuleContent
    }
    output := {
        @required
        approvalRule: ApprovalRule
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        PullRequestAlreadyClosedException
        ApprovalRuleNameRequiredException
        InvalidApprovalRuleNameException
        ApprovalRuleDoesNotExistException
        InvalidRuleContentSha256Exception
        ApprovalRuleContentRequiredException
        InvalidApprovalRuleContentException
        CannotModifyApprovalRuleFromTemplateException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdatePullRequestApprovalState {
    input := {
        @required
        pullRequestId: String

        @required
        revisionId: String

        @required
        approvalState: ApprovalState
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidRevisionIdException
        RevisionIdRequiredException
        InvalidApprovalStateException
        ApprovalStateRequiredException
        PullRequestCannotBeApprovedByAuthorException
        RevisionNotCurrentException
        PullRequestAlreadyClosedException
        MaximumNumberOfApprovalsExceededException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdatePullRequestDescription {
    input := {
        @required
        pullRequestId: String

        @required
        description: Description
    }
    output := {
        @required
        pullRequest: PullRequest
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidDescriptionException
        PullRequestAlreadyClosedException
    ]
}

operation UpdatePullRequestStatus {
    input := {
        @required
        pullRequestId: String

        @required
        pullRequestStatus: PullRequestStatusEnum
    }
    output := {
        @required
        pullRequest: PullRequest
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        InvalidPullRequestStatusUpdateException
        InvalidPullRequestStatusException
        PullRequestStatusRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdatePullRequestTitle {
    input := {
        @required
        pullRequestId: String

        @required
        title: Title
    }
    output := {
        @required
        pullRequest: PullRequest
    }
    errors: [
        PullRequestDoesNotExistException
        InvalidPullRequestIdException
        PullRequestIdRequiredException
        TitleRequiredException
        InvalidTitleException
        PullRequestAlreadyClosedException
    ]
}

operation UpdateRepositoryDescription {
    input := {
        @required
        repositoryName: RepositoryName

        repositoryDescription: RepositoryDescription
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        InvalidRepositoryDescriptionException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdateRepositoryEncryptionKey {
    input := {
        @required
        repositoryName: RepositoryName

        @required
        kmsKeyId: KmsKeyId
    }
    output := {
        repositoryId: String
        kmsKeyId: KmsKeyId
        originalKmsKeyId: KmsKeyId
    }
    errors: [
        RepositoryNameRequiredException
        RepositoryDoesNotExistException
        InvalidRepositoryNameException
        EncryptionKeyRequiredException
        EncryptionIntegrityChecksFailedException
        EncryptionKeyAccessDeniedException
        EncryptionKeyInvalidIdException
        EncryptionKeyInvalidUsageException
        EncryptionKeyDisabledException
        EncryptionKeyNotFoundException
        EncryptionKeyUnavailableException
    ]
}

operation UpdateRepositoryName {
    input := {
        @required
        oldName: RepositoryName

        @required
        newName: RepositoryName
    }
    errors: [
        RepositoryDoesNotExistException
        RepositoryNameExistsException
        RepositoryNameRequiredException
        InvalidRepositoryNameException
    ]
}

@error("client")
structure ActorDoesNotExistException {}

structure Approval {
    userArn: String
    approvalState: ApprovalState
}

list ApprovalList {
    member: Approval
}

structure ApprovalRule {
    approvalRuleId: String
    approvalRuleName: ApprovalRuleName
    approvalRuleContent: ApprovalRuleContent
    ruleContentSha256: String
    lastModifiedDate: Timestamp
    creationDate: Timestamp
    lastModifiedUser: String
    originApprovalRuleTemplate: OriginApprovalRuleTemplate
}

@length(min: 1, max: 3000)
string ApprovalRuleContent

@error("client")
structure ApprovalRuleContentRequiredException {}

@error("client")
structure ApprovalRuleDoesNotExistException {}

structure ApprovalRuleEventMetadata {
    approvalRuleName: ApprovalRuleName
    approvalRuleId: String
    approvalRuleContent: ApprovalRuleContent
}

@length(min: 1, max: 100)
string ApprovalRuleName

@error("client")
structure ApprovalRuleNameAlreadyExistsException {}

@error("client")
structure ApprovalRuleNameRequiredException {}

structure ApprovalRuleOverriddenEventMetadata {
    revisionId: String
    overrideStatus: OverrideStatus
}

structure ApprovalRuleTemplate {
    approvalRuleTemplateId: String
    approvalRuleTemplateName: ApprovalRuleTemplateName
    approvalRuleTemplateDescription: ApprovalRuleTemplateDescription
    approvalRuleTemplateContent: ApprovalRuleTemplateContent
    ruleContentSha256: String
    lastModifiedDate: Timestamp
    creationDate: Timestamp
    lastModifiedUser: String
}

@length(min: 1, max: 3000)
string ApprovalRuleTemplateContent

@error("client")
structure ApprovalRuleTemplateContentRequiredException {}

@length(min: 0, max: 1000)
string ApprovalRuleTemplateDescription

@error("client")
structure ApprovalRuleTemplateDoesNotExistException {}

@error("client")
structure ApprovalRuleTemplateInUseException {}

@length(min: 1, max: 100)
string ApprovalRuleTemplateName

@error("client")
structure ApprovalRuleTemplateNameAlreadyExistsException {}

list ApprovalRuleTemplateNameList {
    member: ApprovalRuleTemplateName
}

@error("client")
structure ApprovalRuleTemplateNameRequiredException {}

list ApprovalRulesList {
    member: ApprovalRule
}

list ApprovalRulesNotSatisfiedList {
    member: ApprovalRuleName
}

list ApprovalRulesSatisfiedList {
    member: ApprovalRuleName
}

enum ApprovalState {
    APPROVE
    REVOKE
}

structure ApprovalStateChangedEventMetadata {
    revisionId: String
    approvalStatus: ApprovalState
}

@error("client")
structure ApprovalStateRequiredException {}

@error("client")
structure AuthorDoesNotExistException {}

structure BatchAssociateApprovalRuleTemplateWithRepositoriesError {
    repositoryName: RepositoryName
    errorCode: String
    errorMessage: String
}

list BatchAssociateApprovalRuleTemplateWithRepositoriesErrorsList {
    member: BatchAssociateApprovalRuleTemplateWithRepositoriesError
}

structure BatchDescribeMergeConflictsError {
    @required
    filePath: String

    @required
    exceptionName: String

    @required
    message: String
}

list BatchDescribeMergeConflictsErrors {
    member: BatchDescribeMergeConflictsError
}

structure BatchDisassociateApprovalRuleTemplateFromRepositoriesError {
    repositoryName: RepositoryName
    errorCode: String
    errorMessage: String
}

list BatchDisassociateApprovalRuleTemplateFromRepositoriesErrorsList {
    member: BatchDisassociateApprovalRuleTemplateFromRepositoriesError
}

structure BatchGetCommitsError {
    commitId: String
    errorCode: String
    errorMessage: String
}

list BatchGetCommitsErrorsList {
    member: BatchGetCommitsError
}

structure BatchGetRepositoriesError {
    repositoryId: String
    repositoryName: RepositoryName
    errorCode: BatchGetRepositoriesErrorCodeEnum
    errorMessage: String
}

enum BatchGetRepositoriesErrorCodeEnum {
    EncryptionIntegrityChecksFailedException
    EncryptionKeyAccessDeniedException
    EncryptionKeyDisabledException
    EncryptionKeyNotFoundException
    EncryptionKeyUnavailableException
    RepositoryDoesNotExistException
}

list BatchGetRepositoriesErrorsList {
    member: BatchGetRepositoriesError
}

@error("client")
structure BeforeCommitIdAndAfterCommitIdAreSameException {}

@error("client")
structure BlobIdDoesNotExistException {}

@error("client")
structure BlobIdRequiredException {}

structure BlobMetadata {
    blobId: String
    path: String
    mode: String
}

@error("client")
structure BranchDoesNotExistException {}

structure BranchInfo {
    branchName: BranchName
    commitId: String
}

@length(min: 1, max: 256)
string BranchName

@error("client")
structure BranchNameExistsException {}

@error("client")
structure BranchNameIsTagNameException {}

list BranchNameList {
    member: BranchName
}

@error("client")
structure BranchNameRequiredException {}

list CallerReactions {
    member: String
}

@error("client")
structure CannotDeleteApprovalRuleFromTemplateException {}

@error("client")
structure CannotModifyApprovalRuleFromTemplateException {}

enum ChangeTypeEnum {
    A
    M
    D
}

@error("client")
structure ClientRequestTokenRequiredException {}

structure Comment {
    commentId: String
    content: String
    inReplyTo: String
    creationDate: Timestamp
    lastModifiedDate: Timestamp
    authorArn: String
    deleted: Boolean
    clientRequestToken: String
    callerReactions: CallerReactions
    reactionCounts: ReactionCountsMap
}

@error("client")
structure CommentContentRequiredException {}

@error("client")
structure CommentContentSizeLimitExceededException {}

@error("client")
structure CommentDeletedException {}

@error("client")
structure CommentDoesNotExistException {}

@error("client")
structure CommentIdRequiredException {}

@error("client")
structure CommentNotCreatedByCallerException {}

list Comments {
    member: Comment
}

structure CommentsForComparedCommit {
    repositoryName: RepositoryName
    beforeCommitId: String
    afterCommitId: String
    beforeBlobId: String
    afterBlobId: String
    location: Location
    comments: Comments
}

list CommentsForComparedCommitData {
    member: CommentsForComparedCommit
}

structure CommentsForPullRequest {
    pullRequestId: String
    repositoryName: RepositoryName
    beforeCommitId: String
    afterCommitId: String
    beforeBlobId: String
    afterBlobId: String
    location: Location
    comments: Comments
}

list CommentsForPullRequestData {
    member: CommentsForPullRequest
}

structure Commit {
    commitId: String
    treeId: String
    parents: ParentList
    message: String
    author: UserInfo
    committer: UserInfo
    additionalData: String
}

@error("client")
structure CommitDoesNotExistException {}

@error("client")
structure CommitIdDoesNotExistException {}

@error("client")
structure CommitIdRequiredException {}

list CommitIdsInputList {
    member: String
}

@error("client")
structure CommitIdsLimitExceededException {}

@error("client")
structure CommitIdsListRequiredException {}

@error("client")
structure CommitMessageLengthExceededException {}

list CommitObjectsList {
    member: Commit
}

@error("client")
structure CommitRequiredException {}

@error("client")
structure ConcurrentReferenceUpdateException {}

structure Conflict {
    conflictMetadata: ConflictMetadata
    mergeHunks: MergeHunks
}

enum ConflictDetailLevelTypeEnum {
    FILE_LEVEL
    LINE_LEVEL
}

structure ConflictMetadata {
    filePath: String
    fileSizes: FileSizes
    fileModes: FileModes
    objectTypes: ObjectTypes
    numberOfConflicts: Integer
    isBinaryFile: IsBinaryFile
    contentConflict: Boolean
    fileModeConflict: Boolean
    objectTypeConflict: Boolean
    mergeOperations: MergeOperations
}

list ConflictMetadataList {
    member: ConflictMetadata
}

structure ConflictResolution {
    replaceContents: ReplaceContentEntries
    deleteFiles: DeleteFileEntries
    setFileModes: SetFileModeEntries
}

enum ConflictResolutionStrategyTypeEnum {
    NONE
    ACCEPT_SOURCE
    ACCEPT_DESTINATION
    AUTOMERGE
}

list Conflicts {
    member: Conflict
}

@error("client")
structure DefaultBranchCannotBeDeletedException {}

list DeleteFileEntries {
    member: DeleteFileEntry
}

structure DeleteFileEntry {
    @required
    filePath: String
}

@length(max: 10240)
string Description

structure Difference {
    beforeBlob: BlobMetadata
    afterBlob: BlobMetadata
    changeType: ChangeTypeEnum
}

list DifferenceList {
    member: Difference
}

@error("client")
structure DirectoryNameConflictsWithFileNameException {}

@error("server")
structure EncryptionIntegrityChecksFailedException {}

@error("client")
structure EncryptionKeyAccessDeniedException {}

@error("client")
structure EncryptionKeyDisabledException {}

@error("client")
structure EncryptionKeyInvalidIdException {}

@error("client")
structure EncryptionKeyInvalidUsageException {}

@error("client")
structure EncryptionKeyNotFoundException {}

@error("client")
structure EncryptionKeyRequiredException {}

@error("client")
structure EncryptionKeyUnavailableException {}

structure Evaluation {
    approved: Boolean
    overridden: Boolean
    approvalRulesSatisfied: ApprovalRulesSatisfiedList
    approvalRulesNotSatisfied: ApprovalRulesNotSatisfiedList
}

structure File {
    blobId: String
    absolutePath: String
    relativePath: String
    fileMode: FileModeTypeEnum
}

@length(max: 6291456)
blob FileContent

@error("client")
structure FileContentAndSourceFileSpecifiedException {}

@error("client")
structure FileContentRequiredException {}

@error("client")
structure FileContentSizeLimitExceededException {}

@error("client")
structure FileDoesNotExistException {}

@error("client")
structure FileEntryRequiredException {}

list FileList {
    member: File
}

structure FileMetadata {
    absolutePath: String
    blobId: String
    fileMode: FileModeTypeEnum
}

@error("client")
structure FileModeRequiredException {}

enum FileModeTypeEnum {
    EXECUTABLE
    NORMAL
    SYMLINK
}

structure FileModes {
    source: FileModeTypeEnum
    destination: FileModeTypeEnum
    base: FileModeTypeEnum
}

@error("client")
structure FileNameConflictsWithDirectoryNameException {}

@error("client")
structure FilePathConflictsWithSubmodulePathException {}

list FilePaths {
    member: String
}

structure FileSizes {
    source: Long
    destination: Long
    base: Long
}

@error("client")
structure FileTooLargeException {}

structure FileVersion {
    commit: Commit
    blobId: String
    path: String
    revisionChildren: RevisionChildren
}

list FilesMetadata {
    member: FileMetadata
}

structure Folder {
    treeId: String
    absolutePath: String
    relativePath: String
}

@error("client")
structure FolderContentSizeLimitExceededException {}

@error("client")
structure FolderDoesNotExistException {}

list FolderList {
    member: Folder
}

@error("client")
structure IdempotencyParameterMismatchException {}

@error("client")
structure InvalidActorArnException {}

@error("client")
structure InvalidApprovalRuleContentException {}

@error("client")
structure InvalidApprovalRuleNameException {}

@error("client")
structure InvalidApprovalRuleTemplateContentException {}

@error("client")
structure InvalidApprovalRuleTemplateDescriptionException {}

@error("client")
structure InvalidApprovalRuleTemplateNameException {}

@error("client")
structure InvalidApprovalStateException {}

@error("client")
structure InvalidAuthorArnException {}

@error("client")
structure InvalidBlobIdException {}

@error("client")
structure InvalidBranchNameException {}

@error("client")
structure InvalidClientRequestTokenException {}

@error("client")
structure InvalidCommentIdException {}

@error("client")
structure InvalidCommitException {}

@error("client")
structure InvalidCommitIdException {}

@error("client")
structure InvalidConflictDetailLevelException {}

@error("client")
structure InvalidConflictResolutionException {}

@error("client")
structure InvalidConflictResolutionStrategyException {}

@error("client")
structure InvalidContinuationTokenException {}

@error("client")
structure InvalidDeletionParameterException {}

@error("client")
structure InvalidDescriptionException {}

@error("client")
structure InvalidDestinationCommitSpecifierException {}

@error("client")
structure InvalidEmailException {}

@error("client")
structure InvalidFileLocationException {}

@error("client")
structure InvalidFileModeException {}

@error("client")
structure InvalidFilePositionException {}

@error("client")
structure InvalidMaxConflictFilesException {}

@error("client")
structure InvalidMaxMergeHunksException {}

@error("client")
structure InvalidMaxResultsException {}

@error("client")
structure InvalidMergeOptionException {}

@error("client")
structure InvalidOrderException {}

@error("client")
structure InvalidOverrideStatusException {}

@error("client")
structure InvalidParentCommitIdException {}

@error("client")
structure InvalidPathException {}

@error("client")
structure InvalidPullRequestEventTypeException {}

@error("client")
structure InvalidPullRequestIdException {}

@error("client")
structure InvalidPullRequestStatusException {}

@error("client")
structure InvalidPullRequestStatusUpdateException {}

@error("client")
structure InvalidReactionUserArnException {}

@error("client")
structure InvalidReactionValueException {}

@error("client")
structure InvalidReferenceNameException {}

@error("client")
structure InvalidRelativeFileVersionEnumException {}

@error("client")
structure InvalidReplacementContentException {}

@error("client")
structure InvalidReplacementTypeException {}

@error("client")
structure InvalidRepositoryDescriptionException {}

@error("client")
structure InvalidRepositoryNameException {}

@error("client")
structure InvalidRepositoryTriggerBranchNameException {}

@error("client")
structure InvalidRepositoryTriggerCustomDataException {}

@error("client")
structure InvalidRepositoryTriggerDestinationArnException {}

@error("client")
structure InvalidRepositoryTriggerEventsException {}

@error("client")
structure InvalidRepositoryTriggerNameException {}

@error("client")
structure InvalidRepositoryTriggerRegionException {}

@error("client")
structure InvalidResourceArnException {}

@error("client")
structure InvalidRevisionIdException {}

@error("client")
structure InvalidRuleContentSha256Exception {}

@error("client")
structure InvalidSortByException {}

@error("client")
structure InvalidSourceCommitSpecifierException {}

@error("client")
structure InvalidSystemTagUsageException {}

@error("client")
structure InvalidTagKeysListException {}

@error("client")
structure InvalidTagsMapException {}

@error("client")
structure InvalidTargetBranchException {}

@error("client")
structure InvalidTargetException {}

@error("client")
structure InvalidTargetsException {}

@error("client")
structure InvalidTitleException {}

structure IsBinaryFile {
    source: Boolean
    destination: Boolean
    base: Boolean
}

@pattern("^[a-zA-Z0-9:/_-]+$")
string KmsKeyId

@input
structure ListFileCommitHistoryRequest {
    @required
    repositoryName: RepositoryName

    commitSpecifier: String

    @required
    filePath: String

    maxResults: Integer
    nextToken: String
}

@output
structure ListFileCommitHistoryResponse {
    @required
    revisionDag: RevisionDag

    nextToken: String
}

structure Location {
    filePath: String
    filePosition: Long
    relativeFileVersion: RelativeFileVersionEnum
}

@error("client")
structure ManualMergeRequiredException {}

@error("client")
structure MaximumBranchesExceededException {}

@error("client")
structure MaximumConflictResolutionEntriesExceededException {}

@error("client")
structure MaximumFileContentToLoadExceededException {}

@error("client")
structure MaximumFileEntriesExceededException {}

@error("client")
structure MaximumItemsToCompareExceededException {}

@error("client")
structure MaximumNumberOfApprovalsExceededException {}

@error("client")
structure MaximumOpenPullRequestsExceededException {}

@error("client")
structure MaximumRepositoryNamesExceededException {}

@error("client")
structure MaximumRepositoryTriggersExceededException {}

@error("client")
structure MaximumRuleTemplatesAssociatedWithRepositoryException {}

structure MergeHunk {
    isConflict: Boolean
    source: MergeHunkDetail
    destination: MergeHunkDetail
    base: MergeHunkDetail
}

structure MergeHunkDetail {
    startLine: Integer
    endLine: Integer
    hunkContent: String
}

list MergeHunks {
    member: MergeHunk
}

structure MergeMetadata {
    isMerged: Boolean
    mergedBy: String
    mergeCommitId: String
    mergeOption: MergeOptionTypeEnum
}

structure MergeOperations {
    source: ChangeTypeEnum
    destination: ChangeTypeEnum
}

@error("client")
structure MergeOptionRequiredException {}

enum MergeOptionTypeEnum {
    FAST_FORWARD_MERGE
    SQUASH_MERGE
    THREE_WAY_MERGE
}

list MergeOptions {
    member: MergeOptionTypeEnum
}

@error("client")
structure MultipleConflictResolutionEntriesException {}

@error("client")
structure MultipleRepositoriesInPullRequestException {}

@error("client")
structure NameLengthExceededException {}

@error("client")
structure NoChangeException {}

@error("client")
structure NumberOfRuleTemplatesExceededException {}

@error("client")
structure NumberOfRulesExceededException {}

enum ObjectTypeEnum {
    FILE
    DIRECTORY
    GIT_LINK
    SYMBOLIC_LINK
}

structure ObjectTypes {
    source: ObjectTypeEnum
    destination: ObjectTypeEnum
    base: ObjectTypeEnum
}

@error("client")
structure OperationNotAllowedException {}

enum OrderEnum {
    ascending
    descending
}

structure OriginApprovalRuleTemplate {
    approvalRuleTemplateId: String
    approvalRuleTemplateName: ApprovalRuleTemplateName
}

@error("client")
structure OverrideAlreadySetException {}

enum OverrideStatus {
    OVERRIDE
    REVOKE
}

@error("client")
structure OverrideStatusRequiredException {}

@error("client")
structure ParentCommitDoesNotExistException {}

@error("client")
structure ParentCommitIdOutdatedException {}

@error("client")
structure ParentCommitIdRequiredException {}

list ParentList {
    member: String
}

@error("client")
structure PathDoesNotExistException {}

@error("client")
structure PathRequiredException {}

structure PullRequest {
    pullRequestId: String
    title: Title
    description: Description
    lastActivityDate: Timestamp
    creationDate: Timestamp
    pullRequestStatus: PullRequestStatusEnum
    authorArn: String
    pullRequestTargets: PullRequestTargetList
    clientRequestToken: String
    revisionId: String
    approvalRules: ApprovalRulesList
}

@error("client")
structure PullRequestAlreadyClosedException {}

@error("client")
structure PullRequestApprovalRulesNotSatisfiedException {}

@error("client")
structure PullRequestCannotBeApprovedByAuthorException {}

structure PullRequestCreatedEventMetadata {
    repositoryName: RepositoryName
    sourceCommitId: String
    destinationCommitId: String
    mergeBase: String
}

@error("client")
structure PullRequestDoesNotExistException {}

structure PullRequestEvent {
    pullRequestId: String
    eventDate: Timestamp
    pullRequestEventType: PullRequestEventType
    actorArn: String
    pullRequestCreatedEventMetadata: PullRequestCreatedEventMetadata
    pullRequestStatusChangedEventMetadata: PullRequestStatusChangedEventMetadata
    pullRequestSourceReferenceUpdatedEventMetadata: PullRequestSourceReferenceUpdatedEventMetadata
    pullRequestMergedStateChangedEventMetadata: PullRequestMergedStateChangedEventMetadata
    approvalRuleEventMetadata: ApprovalRuleEventMetadata
    approvalStateChangedEventMetadata: ApprovalStateChangedEventMetadata
    approvalRuleOverriddenEventMetadata: ApprovalRuleOverriddenEventMetadata
}

list PullRequestEventList {
    member: PullRequestEvent
}

enum PullRequestEventType {
    PULL_REQUEST_CREATED
    PULL_REQUEST_STATUS_CHANGED
    PULL_REQUEST_SOURCE_REFERENCE_UPDATED
    PULL_REQUEST_MERGE_STATE_CHANGED
    PULL_REQUEST_APPROVAL_RULE_CREATED
    PULL_REQUEST_APPROVAL_RULE_UPDATED
    PULL_REQUEST_APPROVAL_RULE_DELETED
    PULL_REQUEST_APPROVAL_RULE_OVERRIDDEN
    PULL_REQUEST_APPROVAL_STATE_CHANGED
}

list PullRequestIdList {
    member: String
}

@error("client")
structure PullRequestIdRequiredException {}

structure PullRequestMergedStateChangedEventMetadata {
    repositoryName: RepositoryName
    destinationReference: String
    mergeMetadata: MergeMetadata
}

structure PullRequestSourceReferenceUpdatedEventMetadata {
    repositoryName: RepositoryName
    beforeCommitId: String
    afterCommitId: String
    mergeBase: String
}

structure PullRequestStatusChangedEventMetadata {
    pullRequestStatus: PullRequestStatusEnum
}

enum PullRequestStatusEnum {
    OPEN
    CLOSED
}

@error("client")
structure PullRequestStatusRequiredException {}

structure PullRequestTarget {
    repositoryName: RepositoryName
    sourceReference: String
    destinationReference: String
    destinationCommit: String
    sourceCommit: String
    mergeBase: String
    mergeMetadata: MergeMetadata
}

list PullRequestTargetList {
    member: PullRequestTarget
}

list PutFileEntries {
    member: PutFileEntry
}

structure PutFileEntry {
    @required
    filePath: String

    fileMode: FileModeTypeEnum
    fileContent: FileContent
    sourceFile: SourceFileSpecifier
}

@error("client")
structure PutFileEntryConflictException {}

map ReactionCountsMap {
    key: String
    value: Integer
}

structure ReactionForComment {
    reaction: ReactionValueFormats
    reactionUsers: ReactionUsersList
    reactionsFromDeletedUsersCount: Integer
}

@error("client")
structure ReactionLimitExceededException {}

list ReactionUsersList {
    member: String
}

structure ReactionValueFormats {
    emoji: String
    shortCode: String
    unicode: String
}

@error("client")
structure ReactionValueRequiredException {}

list ReactionsForCommentList {
    member: ReactionForComment
}

@error("client")
structure ReferenceDoesNotExistException {}

@error("client")
structure ReferenceNameRequiredException {}

@error("client")
structure ReferenceTypeNotSupportedException {}

enum RelativeFileVersionEnum {
    BEFORE
    AFTER
}

list ReplaceContentEntries {
    member: ReplaceContentEntry
}

structure ReplaceContentEntry {
    @required
    filePath: String

    @required
    replacementType: ReplacementTypeEnum

    content: FileContent
    fileMode: FileModeTypeEnum
}

@error("client")
structure ReplacementContentRequiredException {}

enum ReplacementTypeEnum {
    KEEP_BASE
    KEEP_SOURCE
    KEEP_DESTINATION
    USE_NEW_CONTENT
}

@error("client")
structure ReplacementTypeRequiredException {}

@length(max: 1000)
string RepositoryDescription

@error("client")
structure RepositoryDoesNotExistException {}

@error("client")
structure RepositoryLimitExceededException {}

structure RepositoryMetadata {
    accountId: String
    repositoryId: String
    repositoryName: RepositoryName
    repositoryDescription: RepositoryDescription
    defaultBranch: BranchName
    lastModifiedDate: Timestamp
    creationDate: Timestamp
    cloneUrlHttp: String
    cloneUrlSsh: String
    Arn: String
    kmsKeyId: KmsKeyId
}

list RepositoryMetadataList {
    member: RepositoryMetadata
}

@length(min: 1, max: 100) @pattern("[\\w\\.-]+")
string RepositoryName

@error("client")
structure RepositoryNameExistsException {}

structure RepositoryNameIdPair {
    repositoryName: RepositoryName
    repositoryId: String
}

list RepositoryNameIdPairList {
    member: RepositoryNameIdPair
}

list RepositoryNameList {
    member: RepositoryName
}

@error("client")
structure RepositoryNameRequiredException {}

@error("client")
structure RepositoryNamesRequiredException {}

@error("client")
structure RepositoryNotAssociatedWithPullRequestException {}

list RepositoryNotFoundList {
    member: RepositoryName
}

structure RepositoryTrigger {
    @required
    name: String

    @required
    destinationArn: String

    customData: String
    branches: BranchNameList

    @required
    events: RepositoryTriggerEventList
}

@error("client")
structure RepositoryTriggerBranchNameListRequiredException {}

@error("client")
structure RepositoryTriggerDestinationArnRequiredException {}

enum RepositoryTriggerEventEnum {
    all
    updateReference
    createReference
    deleteReference
}

list RepositoryTriggerEventList {
    member: RepositoryTriggerEventEnum
}

@error("client")
structure RepositoryTriggerEventsListRequiredException {}

structure RepositoryTriggerExecutionFailure {
    trigger: String
    failureMessage: String
}

list RepositoryTriggerExecutionFailureList {
    member: RepositoryTriggerExecutionFailure
}

list RepositoryTriggerNameList {
    member: String
}

@error("client")
structure RepositoryTriggerNameRequiredException {}

list RepositoryTriggersList {
    member: RepositoryTrigger
}

@error("client")
structure RepositoryTriggersListRequiredException {}

@error("client")
structure ResourceArnRequiredException {}

@error("client")
structure RestrictedSourceFileException {}

list RevisionChildren {
    member: String
}

list RevisionDag {
    member: FileVersion
}

@error("client")
structure RevisionIdRequiredException {}

@error("client")
structure RevisionNotCurrentException {}

@error("client")
structure SameFileContentException {}

@error("client")
structure SamePathRequestException {}

list SetFileModeEntries {
    member: SetFileModeEntry
}

structure SetFileModeEntry {
    @required
    filePath: String

    @required
    fileMode: FileModeTypeEnum
}

enum SortByEnum {
    repositoryName
    lastModifiedDate
}

@error("client")
structure SourceAndDestinationAreSameException {}

@error("client")
structure SourceFileOrContentRequiredException {}

structure SourceFileSpecifier {
    @required
    filePath: String

    isMove: Boolean
}

structure SubModule {
    commitId: String
    absolutePath: String
    relativePath: String
}

list SubModuleList {
    member: SubModule
}

structure SymbolicLink {
    blobId: String
    absolutePath: String
    relativePath: String
    fileMode: FileModeTypeEnum
}

list SymbolicLinkList {
    member: SymbolicLink
}

@length(min: 1, max: 128)
string TagKey

list TagKeysList {
    member: TagKey
}

@error("client")
structure TagKeysListRequiredException {}

@error("client")
structure TagPolicyException {}

@length(min: 0, max: 256)
string TagValue

map TagsMap {
    key: TagKey
    value: TagValue
}

@error("client")
structure TagsMapRequiredException {}

structure Target {
    @required
    repositoryName: RepositoryName

    @required
    sourceReference: String

    destinationReference: String
}

list TargetList {
    member: Target
}

@error("client")
structure TargetRequiredException {}

@error("client")
structure TargetsRequiredException {}

@error("client")
structure TipOfSourceReferenceIsDifferentException {}

@error("client")
structure TipsDivergenceExceededException {}

@length(max: 150)
string Title

@error("client")
structure TitleRequiredException {}

@error("client")
structure TooManyTagsException {}

structure UserInfo {
    name: String
    email: String
    date: String
}

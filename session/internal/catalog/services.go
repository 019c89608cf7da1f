package catalog

// services is a line for each service: name, prefix of endpoints, "*" where it has resources, ID.
const services = `
accessanalyzer access-analyzer AccessAnalyzer
account account Account
acm acm ACM
acm-pca acm-pca ACM PCA
agent-registry agent-registry Agent Registry
agent-registry-control agent-registry-control Agent Registry Control
aiops aiops AIOps
amp aps amp
amplify amplify Amplify
amplifybackend amplifybackend AmplifyBackend
amplifyuibuilder amplifyuibuilder AmplifyUIBuilder
apigateway apigateway API Gateway
apigatewaymanagementapi execute-api ApiGatewayManagementApi
apigatewayv2 apigateway ApiGatewayV2
appconfig appconfig AppConfig
appconfigdata appconfigdata AppConfigData
appfabric appfabric AppFabric
appflow appflow Appflow
appintegrations app-integrations AppIntegrations
application-autoscaling application-autoscaling Application Auto Scaling
application-insights applicationinsights Application Insights
application-signals application-signals Application Signals
applicationcostprofiler application-cost-profiler ApplicationCostProfiler
appmesh appmesh App Mesh
apprunner apprunner AppRunner
appstream appstream2 AppStream
appsync appsync AppSync
arc-region-switch arc-region-switch ARC Region switch
arc-zonal-shift arc-zonal-shift ARC Zonal Shift
artifact artifact Artifact
athena athena Athena
auditmanager auditmanager AuditManager
autoscaling autoscaling Auto Scaling
autoscaling-plans autoscaling-plans Auto Scaling Plans
b2bi b2bi b2bi
backup backup Backup
backup-gateway backup-gateway Backup Gateway
backupsearch backup-search BackupSearch
batch batch Batch
bcm-dashboards bcm-dashboards BCM Dashboards
bcm-data-exports bcm-data-exports BCM Data Exports
bcm-pricing-calculator bcm-pricing-calculator BCM Pricing Calculator
bcm-recommended-actions bcm-recommended-actions BCM Recommended Actions
bedrock bedrock Bedrock
bedrock-agent bedrock-agent Bedrock Agent
bedrock-agent-runtime bedrock-agent-runtime Bedrock Agent Runtime
bedrock-agentcore bedrock-agentcore Bedrock AgentCore
bedrock-agentcore-control bedrock-agentcore-control Bedrock AgentCore Control
bedrock-data-automation bedrock-data-automation Bedrock Data Automation
bedrock-data-automation-runtime bedrock-data-automation-runtime Bedrock Data Automation Runtime
bedrock-runtime bedrock-runtime Bedrock Runtime
billing billing Billing
billingconductor billingconductor billingconductor
braket braket Braket
budgets budgets Budgets
ce ce Cost Explorer
chatbot chatbot chatbot
chime chime Chime
chime-sdk-identity identity-chime Chime SDK Identity
chime-sdk-media-pipelines media-pipelines-chime Chime SDK Media Pipelines
chime-sdk-meetings meetings-chime Chime SDK Meetings
chime-sdk-messaging messaging-chime Chime SDK Messaging
chime-sdk-voice voice-chime Chime SDK Voice
cleanrooms cleanrooms CleanRooms
cleanroomsml cleanrooms-ml CleanRoomsML
cloud9 cloud9 Cloud9
cloudcontrol cloudcontrolapi CloudControl
clouddirectory clouddirectory CloudDirectory
cloudformation cloudformation * CloudFormation
cloudfront cloudfront CloudFront
cloudfront-keyvaluestore cloudfront-keyvaluestore CloudFront KeyValueStore
cloudhsm cloudhsm CloudHSM
cloudhsmv2 cloudhsmv2 CloudHSM V2
cloudsearch cloudsearch CloudSearch
cloudsearchdomain cloudsearchdomain CloudSearch Domain
cloudtrail cloudtrail CloudTrail
cloudtrail-data cloudtrail-data CloudTrail Data
cloudwatch monitoring * CloudWatch
codeartifact codeartifact codeartifact
codebuild codebuild CodeBuild
codecatalyst codecatalyst CodeCatalyst
codecommit codecommit CodeCommit
codeconnections codeconnections CodeConnections
codedeploy codedeploy CodeDeploy
codeguru-reviewer codeguru-reviewer CodeGuru Reviewer
codeguru-security codeguru-security CodeGuru Security
codeguruprofiler codeguru-profiler CodeGuruProfiler
codepipeline codepipeline CodePipeline
codestar-connections codestar-connections CodeStar connections
codestar-notifications codestar-notifications codestar notifications
cognito-identity cognito-identity Cognito Identity
cognito-idp cognito-idp Cognito Identity Provider
cognito-sync cognito-sync Cognito Sync
comprehend comprehend Comprehend
comprehendmedical comprehendmedical ComprehendMedical
compute-optimizer compute-optimizer Compute Optimizer
compute-optimizer-automation aco-automation Compute Optimizer Automation
config config Config Service
connect connect Connect
connect-contact-lens contact-lens Connect Contact Lens
connectcampaigns connect-campaigns ConnectCampaigns
connectcampaignsv2 connect-campaigns ConnectCampaignsV2
connectcases cases ConnectCases
connecthealth health-agent ConnectHealth
connectparticipant participant.connect ConnectParticipant
controlcatalog controlcatalog ControlCatalog
controltower controltower ControlTower
cost-optimization-hub cost-optimization-hub Cost Optimization Hub
cur cur Cost and Usage Report Service
customer-profiles profile Customer Profiles
databrew databrew DataBrew
dataexchange dataexchange DataExchange
datapipeline datapipeline Data Pipeline
datasync datasync DataSync
datazone datazone DataZone
dax dax DAX
deadline deadline deadline
detective api.detective Detective
devicefarm devicefarm Device Farm
devops-agent aidevops DevOps Agent
devops-guru devops-guru DevOps Guru
directconnect directconnect Direct Connect
discovery discovery Application Discovery Service
dlm dlm DLM
dms dms Database Migration Service
docdb rds DocDB
docdb-elastic docdb-elastic DocDB Elastic
drs drs drs
ds ds Directory Service
ds-data ds-data Directory Service Data
dsql dsql DSQL
dynamodb dynamodb * DynamoDB
dynamodbstreams streams.dynamodb DynamoDB Streams
ebs ebs EBS
ec2 ec2 * EC2
ec2-instance-connect ec2-instance-connect EC2 Instance Connect
ecr api.ecr ECR
ecr-public api.ecr-public ECR PUBLIC
ecs ecs ECS
efs elasticfilesystem EFS
eks eks EKS
eks-auth eks-auth EKS Auth
elasticache elasticache ElastiCache
elasticbeanstalk elasticbeanstalk Elastic Beanstalk
elb elasticloadbalancing Elastic Load Balancing
elbv2 elasticloadbalancing Elastic Load Balancing v2
elementalinference elemental-inference ElementalInference
emr elasticmapreduce EMR
emr-containers emr-containers EMR containers
emr-serverless emr-serverless EMR Serverless
entityresolution entityresolution EntityResolution
es es Elasticsearch Service
events events EventBridge
evs evs evs
finspace finspace finspace
finspace-data finspace-api finspace data
firehose firehose Firehose
fis fis fis
fms fms FMS
forecast forecast forecast
forecastquery forecastquery forecastquery
frauddetector frauddetector FraudDetector
freetier freetier FreeTier
fsx fsx FSx
gamelift gamelift GameLift
gameliftstreams gameliftstreams GameLiftStreams
geo-maps geo-maps Geo Maps
geo-places geo-places Geo Places
geo-routes geo-routes Geo Routes
glacier glacier * Glacier
globalaccelerator globalaccelerator Global Accelerator
glue glue Glue
grafana grafana grafana
greengrass greengrass Greengrass
greengrassv2 greengrass GreengrassV2
groundstation groundstation GroundStation
guardduty guardduty GuardDuty
health health Health
healthlake healthlake HealthLake
iam iam * IAM
identitystore identitystore identitystore
imagebuilder imagebuilder imagebuilder
importexport importexport ImportExport
inspector inspector Inspector
inspector-scan inspector-scan Inspector Scan
inspector2 inspector2 Inspector2
interconnect interconnect Interconnect
internetmonitor internetmonitor InternetMonitor
invoicing invoicing Invoicing
iot iot IoT
iot-data data-ats.iot IoT Data Plane
iot-jobs-data data.jobs.iot IoT Jobs Data Plane
iot-managed-integrations api.iotmanagedintegrations IoT Managed Integrations
iotdeviceadvisor api.iotdeviceadvisor IotDeviceAdvisor
iotfleetwise iotfleetwise IoTFleetWise
iotsecuretunneling api.tunneling.iot IoTSecureTunneling
iotsitewise iotsitewise IoTSiteWise
iotthingsgraph iotthingsgraph IoTThingsGraph
iottwinmaker iottwinmaker IoTTwinMaker
iotwireless api.iotwireless IoT Wireless
ivs ivs ivs
ivs-realtime ivsrealtime IVS RealTime
ivschat ivschat ivschat
kafka kafka Kafka
kafkaconnect kafkaconnect KafkaConnect
kendra kendra kendra
kendra-ranking kendra-ranking Kendra Ranking
keyspaces cassandra Keyspaces
keyspacesstreams cassandra-streams KeyspacesStreams
kinesis kinesis Kinesis
kinesis-video-archived-media kinesisvideo Kinesis Video Archived Media
kinesis-video-media kinesisvideo Kinesis Video Media
kinesis-video-signaling kinesisvideo Kinesis Video Signaling
kinesis-video-webrtc-storage kinesisvideo Kinesis Video WebRTC Storage
kinesisanalytics kinesisanalytics Kinesis Analytics
kinesisanalyticsv2 kinesisanalytics Kinesis Analytics V2
kinesisvideo kinesisvideo Kinesis Video
kms kms KMS
lakeformation lakeformation LakeFormation
lambda lambda Lambda
lambda-core lambda Lambda Core
lambda-microvms lambda Lambda Microvms
launch-wizard launchwizard Launch Wizard
lex-models models.lex Lex Model Building Service
lex-runtime runtime.lex Lex Runtime Service
lexv2-models models-v2-lex Lex Models V2
lexv2-runtime runtime-v2-lex Lex Runtime V2
license-manager license-manager License Manager
license-manager-linux-subscriptions license-manager-linux-subscriptions License Manager Linux Subscriptions
license-manager-user-subscriptions license-manager-user-subscriptions License Manager User Subscriptions
lightsail lightsail Lightsail
location geo Location
logs logs CloudWatch Logs
lookoutequipment lookoutequipment LookoutEquipment
m2 m2 m2
machinelearning machinelearning Machine Learning
macie2 macie2 Macie2
mailmanager mail-manager MailManager
managedblockchain managedblockchain ManagedBlockchain
managedblockchain-query managedblockchain-query ManagedBlockchain Query
marketplace-agreement agreement-marketplace Marketplace Agreement
marketplace-catalog catalog.marketplace Marketplace Catalog
marketplace-deployment deployment-marketplace Marketplace Deployment
marketplace-discovery discovery-marketplace Marketplace Discovery
marketplace-entitlement entitlement.marketplace Marketplace Entitlement Service
marketplace-reporting reporting-marketplace Marketplace Reporting
marketplacecommerceanalytics marketplacecommerceanalytics Marketplace Commerce Analytics
mediaconnect mediaconnect MediaConnect
mediaconvert mediaconvert MediaConvert
medialive medialive MediaLive
mediapackage mediapackage MediaPackage
mediapackage-vod mediapackage-vod MediaPackage Vod
mediapackagev2 mediapackagev2 MediaPackageV2
mediastore mediastore MediaStore
mediastore-data data.mediastore MediaStore Data
mediatailor api.mediatailor MediaTailor
medical-imaging medical-imaging Medical Imaging
memorydb memory-db MemoryDB
meteringmarketplace metering.marketplace Marketplace Metering
mgh mgh Migration Hub
mgn mgn mgn
migration-hub-refactor-spaces refactor-spaces Migration Hub Refactor Spaces
migrationhub-config migrationhub-config MigrationHub Config
migrationhuborchestrator migrationhub-orchestrator MigrationHubOrchestrator
migrationhubstrategy migrationhub-strategy MigrationHubStrategy
mpa mpa MPA
mq mq mq
mturk mturk-requester MTurk
mwaa airflow MWAA
mwaa-serverless airflow-serverless MWAA Serverless
neptune rds Neptune
neptune-graph neptune-graph Neptune Graph
neptunedata neptune-db neptunedata
network-firewall network-firewall Network Firewall
networkflowmonitor networkflowmonitor NetworkFlowMonitor
networkmanager networkmanager NetworkManager
networkmonitor networkmonitor NetworkMonitor
notifications notifications Notifications
notificationscontacts notifications-contacts NotificationsContacts
nova-act nova-act Nova Act
oam oam OAM
observabilityadmin observabilityadmin ObservabilityAdmin
odb odb odb
omics omics Omics
opensearch es OpenSearch
opensearchserverless aoss OpenSearchServerless
organizations organizations Organizations
osis osis OSIS
outposts outposts Outposts
partnercentral-account partnercentral-account PartnerCentral Account
partnercentral-benefits partnercentral-benefits PartnerCentral Benefits
partnercentral-channel partnercentral-channel PartnerCentral Channel
partnercentral-revenue-measurement partnercentral-prm PartnerCentral Revenue Measurement
partnercentral-selling partnercentral-selling PartnerCentral Selling
payment-cryptography controlplane.payment-cryptography Payment Cryptography
payment-cryptography-data dataplane.payment-cryptography Payment Cryptography Data
pca-connector-ad pca-connector-ad Pca Connector Ad
pca-connector-scep pca-connector-scep Pca Connector Scep
pcs pcs PCS
personalize personalize Personalize
personalize-events personalize-events Personalize Events
personalize-runtime personalize-runtime Personalize Runtime
pi pi PI
pinpoint pinpoint Pinpoint
pinpoint-email email Pinpoint Email
pinpoint-sms-voice sms-voice.pinpoint Pinpoint SMS Voice
pinpoint-sms-voice-v2 sms-voice Pinpoint SMS Voice V2
pipes pipes Pipes
polly polly Polly
pricing api.pricing Pricing
pricing-plan-manager pricingplanmanager Pricing Plan Manager
proton proton Proton
qapps data.qapps QApps
qbusiness qbusiness QBusiness
qconnect wisdom QConnect
quicksight quicksight QuickSight
ram ram RAM
rbin rbin rbin
rds rds RDS
rds-data rds-data RDS Data
redshift redshift Redshift
redshift-data redshift-data Redshift Data
redshift-serverless redshift-serverless Redshift Serverless
rekognition rekognition Rekognition
repostspace repostspace repostspace
resiliencehub resiliencehub resiliencehub
resiliencehubv2 resiliencehub resiliencehubv2
resource-explorer-2 resource-explorer-2 Resource Explorer 2
resource-groups resource-groups Resource Groups
resourcegroupstaggingapi tagging Resource Groups Tagging API
rolesanywhere rolesanywhere RolesAnywhere
route53 route53 Route 53
route53-recovery-cluster route53-recovery-cluster Route53 Recovery Cluster
route53-recovery-control-config route53-recovery-control-config Route53 Recovery Control Config
route53-recovery-readiness route53-recovery-readiness Route53 Recovery Readiness
route53domains route53domains Route 53 Domains
route53globalresolver route53globalresolver Route53GlobalResolver
route53profiles route53profiles Route53Profiles
route53resolver route53resolver Route53Resolver
rtbfabric rtbfabric RTBFabric
rum rum RUM
s3 s3 * S3
s3control s3-control S3 Control
s3files s3files S3Files
s3outposts s3-outposts S3Outposts
s3tables s3tables S3Tables
s3vectors s3vectors S3Vectors
sagemaker api.sagemaker SageMaker
sagemaker-a2i-runtime a2i-runtime.sagemaker SageMaker A2I Runtime
sagemaker-edge edge.sagemaker Sagemaker Edge
sagemaker-featurestore-runtime featurestore-runtime.sagemaker SageMaker FeatureStore Runtime
sagemaker-geospatial sagemaker-geospatial SageMaker Geospatial
sagemaker-metrics metrics.sagemaker SageMaker Metrics
sagemaker-runtime runtime.sagemaker SageMaker Runtime
sagemakerjobruntime job-runtime.sagemaker SagemakerJobRuntime
savingsplans savingsplans savingsplans
scheduler scheduler Scheduler
schemas schemas schemas
sdb sdb SimpleDB
secretsmanager secretsmanager Secrets Manager
security-ir security-ir Security IR
securityagent securityagent SecurityAgent
securityhub securityhub SecurityHub
securitylake securitylake SecurityLake
serverlessrepo serverlessrepo ServerlessApplicationRepository
service-quotas servicequotas Service Quotas
servicecatalog servicecatalog Service Catalog
servicecatalog-appregistry servicecatalog-appregistry Service Catalog AppRegistry
servicediscovery servicediscovery ServiceDiscovery
ses email SES
sesv2 email SESv2
shield shield Shield
signer signer signer
signer-data data-signer Signer Data
signin signin Signin
simpledbv2 sdb SimpleDBv2
sms-voice sms-voice.pinpoint Pinpoint SMS Voice
snow-device-management snow-device-management Snow Device Management
snowball snowball Snowball
sns sns * SNS
socialmessaging social-messaging SocialMessaging
sqs sqs * SQS
ssm ssm SSM
ssm-contacts ssm-contacts SSM Contacts
ssm-guiconnect ssm-guiconnect SSM GuiConnect
ssm-incidents ssm-incidents SSM Incidents
ssm-quicksetup ssm-quicksetup SSM QuickSetup
ssm-sap ssm-sap Ssm Sap
sso portal.sso SSO
sso-admin sso SSO Admin
sso-oidc oidc SSO OIDC
stepfunctions states SFN
storagegateway storagegateway Storage Gateway
sts sts STS
supplychain scn SupplyChain
support support Support
support-app supportapp Support App
supportauthz supportauthz SupportAuthZ
sustainability sustainability Sustainability
swf swf SWF
synthetics synthetics synthetics
taxsettings tax TaxSettings
textract textract Textract
timestream-influxdb timestream-influxdb Timestream InfluxDB
timestream-query query.timestream Timestream Query
timestream-write ingest.timestream Timestream Write
tnb tnb tnb
transcribe transcribe Transcribe
transfer transfer Transfer
translate translate Translate
trustedadvisor trustedadvisor TrustedAdvisor
uxc uxc uxc
verifiedpermissions verifiedpermissions VerifiedPermissions
voice-id voiceid Voice ID
vpc-lattice vpc-lattice VPC Lattice
waf waf WAF
waf-regional waf-regional WAF Regional
wafv2 wafv2 WAFV2
wellarchitected wellarchitected WellArchitected
wickr admin.wickr Wickr
wisdom wisdom Wisdom
workdocs workdocs WorkDocs
workmail workmail WorkMail
workmailmessageflow workmailmessageflow WorkMailMessageFlow
workspaces workspaces WorkSpaces
workspaces-instances workspaces-instances Workspaces Instances
workspaces-thin-client thinclient WorkSpaces Thin Client
workspaces-web workspaces-web WorkSpaces Web
xray xray XRay
`

package catalog

// endpoints is a line for each service, by its prefix, with its endpoints in each partition: names, and
// forms of names where "*" stands for a region. "=" is before the set of these regions, in hexadecimal, where
// they are not all of the partition's: bit 0 is the first of them.
const endpoints = `
access-analyzer aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso-e:* aws-iso-f:* aws-eusc:*
account aws:aws-global aws-cn:aws-cn-global
acm aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
acm-pca aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-e:* aws-iso-f:* aws-eusc:*
agreement-marketplace aws:*=40000000 aws-iso:*=1,fips-*=1 aws-iso-b:*=1 aws-iso-f:*=2 aws-eusc:*
airflow aws:*=3efffdffb aws-cn:*
amplify aws:*=3e9da837a
amplifybackend aws:*=3e9da8378
amplifyuibuilder aws:*=3e9da8378
aoss aws:*=3e1fe83fa aws-us-gov:*
api.detective aws:*=3ebda835b,*-fips=3c0008000 aws-us-gov:*,*-fips
api.ecr aws:*,dkr-*=3c0000000,fips-*=3c0000000,fips-dkr-*=3c0000000 aws-cn:* aws-us-gov:*,dkr-*,fips-*,fips-dkr-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
api.ecr-public aws:*=240000000
api.iotdeviceadvisor aws:*=240400008
api.iotwireless aws:*=260420208
api.mediatailor aws:*=2e5ca9bf9
api.pricing aws:*=40020040 aws-cn:*=2 aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:*=2 aws-eusc:*
api.sagemaker aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips,*-secondary=2,*-fips-secondary=2 aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
api.tunneling.iot aws:*=3effa935a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
apigateway aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:*=1 aws-iso-e:* aws-eusc:*
app-integrations aws:*=240828319
appconfig aws:* aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
appconfigdata aws:* aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
appflow aws:*=3e1c28359,fips-*=3c0000000
application-autoscaling aws:* aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
applicationinsights aws:*=3efff8ffb,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-*
appmesh aws:*=3ebfe877b,*-fips=3c0008000 aws-cn:*
apprunner aws:*=2c1c20348,fips-*=2c0000000
appstream2 aws:*=2e3f29358,fips,*-fips=240000000 aws-us-gov:*,fips,*-fips aws-iso:* aws-iso-b:*=1
appsync aws:*=3efffdffb aws-cn:*
aps aws:*,*-fips=2c0000000 aws-us-gov:*
arc-zonal-shift aws:* aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
athena aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
auditmanager aws:*=3c0c28348,*-fips=3c0000000
autoscaling aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
autoscaling-plans aws:*=3e9da877b aws-cn:* aws-us-gov:*,*-fips
backup aws:* aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-f:* aws-eusc:*
backup-gateway aws:*=3e9da837b aws-us-gov:*
batch aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
bedrock aws:*=3fffffffd,bedrock-*=2e1fe83f8,bedrock-fips-*=2c0008000,bedrock-runtime-*=2e1fe83f8,bedrock-runtime-fips-*=2c0008000 aws-us-gov:*,bedrock-*,bedrock-fips-*,bedrock-runtime-*,bedrock-runtime-fips-* aws-iso:*=1,bedrock-*=1,bedrock-runtime-*=1 aws-iso-b:*=1 aws-iso-f:* aws-eusc:*
billingconductor aws:aws-global
braket aws:*=340880000
budgets aws:aws-global aws-cn:aws-cn-global aws-iso:*=1,aws-iso-global aws-iso-b:*=1,aws-iso-b-global aws-iso-e:*,aws-iso-e-global aws-iso-f:*=2,aws-iso-f-global
cases aws:*=240828319,fips-*=240000000
cassandra aws:*=3edcbd35b,fips-*=240000000 aws-cn:* aws-us-gov:*,*-fips
catalog.marketplace aws:*=40000000
ce aws:aws-global aws-cn:aws-cn-global aws-iso:aws-iso-global aws-iso-b:aws-iso-b-global aws-iso-f:aws-iso-f-global
chime aws:aws-global
cleanrooms aws:*=2c0ca0318,fips-*=2c0000000
cloud9 aws:*=3ebda837b,fips-*=3c0008000
cloudcontrolapi aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
clouddirectory aws:*=2c0c28300 aws-us-gov:*=2,*-fips=2
cloudformation aws:*,*-fips=3c0000000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
cloudfront aws:aws-global aws-cn:aws-cn-global
cloudhsm aws:*=40000000 aws-us-gov:*=2
cloudhsmv2 aws:*=3fffff7fb aws-us-gov:*
cloudsearch aws:*=360420318
cloudtrail aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
cloudtrail-data aws:*=3edda877b aws-iso-e:* aws-iso-f:*
codeartifact aws:*=2c1da0348
codebuild aws:*=3effefffb,*-fips=3c0000000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:*=1 aws-iso-f:*
codecatalyst aws:aws-global
codecommit aws:*=3efda87fb,fips,*-fips=3c0008000 aws-cn:* aws-us-gov:*,fips,*-fips
codedeploy aws:*,*-fips=3c0000000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
codeguru-profiler aws:*=2c0ca0308
codeguru-reviewer aws:*=2c0ca0308
codepipeline aws:*=3effebffb,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso-f:*
codestar-connections aws:*=3e1da8358 aws-us-gov:*=1
codestar-notifications aws:*=3e9ca835a
cognito-identity aws:*,fips-*=3c0000000 aws-cn:*=1 aws-us-gov:*,fips-*=2 aws-eusc:*
cognito-idp aws:*,fips-*=3c0000000 aws-us-gov:*,fips-*=2 aws-eusc:*
cognito-sync aws:*=2c0c20358
comprehend aws:*=2c0c28358,fips-*=2c0008000 aws-us-gov:*=2,fips-*=2 aws-iso:*=1,fips-*=1 aws-iso-f:*
comprehendmedical aws:*=2c0c08200,fips-*=2c0008000 aws-us-gov:*=2,fips-*=2
compute-optimizer aws:*=3effe8ffb aws-cn:* aws-us-gov:* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
config aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
connect aws:*=240828319,fips-*=240008000 aws-us-gov:*=2,fips-*=2
connect-campaigns aws:*=240828319,fips-*=240000000
contact-lens aws:*=240828358
controltower aws:*,*-fips=3c0018000 aws-us-gov:*,*-fips aws-eusc:*
cost-optimization-hub aws:*=40000000 aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:*=2 aws-eusc:*
cur aws:*=40000000 aws-cn:*=2
data-ats.iot aws:*=3effa935a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
data.iot aws:*=3e9ca835a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
data.jobs.iot aws:*=3edea935a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
data.mediastore aws:*=240ca0218
databrew aws:*=3e1da835b,fips-*=3c0000000 aws-cn:* aws-us-gov:*=2,fips-*=2
dataexchange aws:*=3c0c20318
datapipeline aws:*=240400208 aws-iso:*=1
datasync aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:* aws-eusc:*
datazone aws:* aws-cn:* aws-us-gov:* aws-eusc:*
dax aws:*=3e1ea0348 aws-cn:*
devicefarm aws:*=200000000
devops-guru aws:*=3e1ca8358,fips-*=3c0008000
directconnect aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
discovery aws:*=240c20208
dlm aws:* aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
dms aws:*,dms,*-fips=3c0000000,dms-fips aws-cn:* aws-us-gov:*,dms,*-fips,dms-fips aws-iso:*,dms,*-fips,dms-fips aws-iso-b:*,dms,*-fips=1,dms-fips aws-iso-e:* aws-iso-f:*,dms,*-fips,dms-fips aws-eusc:*
docdb aws:*=2e1c28358 aws-cn:*=2 aws-us-gov:*=2
drs aws:*,fips-*=3c0000000 aws-us-gov:*,fips-* aws-eusc:*
ds aws:*=3ffffdffb,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*=1,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
dynamodb aws:*,local,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
ebs aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
ec2 aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
ecs aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
edge.sagemaker aws:*=2c0420008
eks aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
eks-auth aws:* aws-cn:* aws-us-gov:* aws-eusc:*
elasticache aws:*,fips,*-fips=3c0000000 aws-cn:* aws-us-gov:*,fips,*-fips=2 aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
elasticbeanstalk aws:*=3effffffb,fips-*=3c0000000 aws-cn:* aws-us-gov:*,*-fips
elasticfilesystem aws:*,fips-*=3ffffdffb aws-cn:*,fips-* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:*,fips-* aws-iso-f:*,fips-* aws-eusc:*
elasticloadbalancing aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
elasticmapreduce aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
email aws:*=3efdf97f9,fips-*=3c0008000 aws-us-gov:*,fips-* aws-eusc:*
emr-containers aws:*=3effe87fb,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
emr-serverless aws:*,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-eusc:*
entitlement.marketplace aws:*=40000000 aws-cn:*=2 aws-eusc:*
es aws:*,fips,*-fips=3c0000000 aws-cn:* aws-us-gov:*,fips,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
events aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
finspace aws:*=2c0c28308
finspace-api aws:*=2c0408000
firehose aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
fms aws:*,fips-*=3e9d3835b aws-cn:* aws-us-gov:*,fips-*
forecast aws:*=2c0420358,fips-*=2c0000000
forecastquery aws:*=2c0420358,fips-*=2c0000000
frauddetector aws:*=2c0400300
fsx aws:*,fips-*=3c0018000,prod-*=3c0018000,fips-prod-*=3c0018000 aws-cn:* aws-us-gov:*,fips-*,prod-*,fips-prod-* aws-iso:*,fips-*=1,prod-*=1,fips-prod-*=1 aws-iso-b:*=1 aws-iso-f:* aws-eusc:*
gamelift aws:*=3e9dad37b aws-cn:*
gameliftstreams aws:* aws-cn:* aws-us-gov:* aws-eusc:*
geo aws:*=2e0ea9348 aws-us-gov:*=2,fips-*=2
glacier aws:*=3e9da877b,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*=1,fips-*=1
globalaccelerator aws:*,fips-*=200000000
glue aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
grafana aws:*=2c0c20318 aws-us-gov:*
greengrass aws:*=2c0e29358,fips-*=2c0008000 aws-cn:*=1 aws-us-gov:*,fips-*,dataplane-*
groundstation aws:*=2e84a0311,fips-*=2c0000000
guardduty aws:*,*-fips=3c0010000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:*=1 aws-iso-f:* aws-eusc:*
health aws:*=80000000,fips-*=80000000,aws-global aws-cn:aws-cn-global aws-us-gov:*=2,fips-*=2,aws-us-gov-global aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:*=2 aws-eusc:*
healthlake aws:*=2c0c08240
iam aws:iam,iam-fips,aws-global,aws-global-fips aws-cn:aws-cn-global aws-us-gov:iam-govcloud,aws-us-gov-global,iam-govcloud-fips,aws-us-gov-global-fips aws-iso:aws-iso-global aws-iso-b:aws-iso-b-global aws-iso-f:aws-iso-f-global
identity-chime aws:*=40020000,*-fips=40000000
identitystore aws:* aws-cn:* aws-us-gov:*,fips-* aws-iso-f:*=1 aws-eusc:*
importexport aws:aws-global
ingest.timestream aws:*=2c0420248,ingest-*=2c0000000,ingest-fips-*=2c0000000 aws-us-gov:*=2,*-fips=2
inspector aws:*=3c0ca0258,fips-*=3c0000000 aws-us-gov:*,fips-*
inspector2 aws:*=3ffffdfff,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-*
internetmonitor aws:* aws-cn:* aws-us-gov:* aws-eusc:*
iot aws:*=3effa935a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
iotfleetwise aws:*=40020040
iotsecuredtunneling aws:*=3e9ca835a,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-*
iotsitewise aws:*=2c0428358,fips-*=2c0008000 aws-cn:*=1 aws-us-gov:*=2,fips-*=2
iotthingsgraph aws:*=240400218
iottwinmaker aws:*=240420358,api-*=240420358,data-*=240420358,fips-*=240000000,fips-api-*=240000000,fips-data-*=240000000 aws-cn:*=1,api-*=1,data-*=1 aws-us-gov:*=2,api-*=2,data-*=2,fips-*=2,fips-api-*=2,fips-data-*=2
iotwireless aws:*=240400208
ivs aws:*=240420058
ivschat aws:*=240420058
ivsrealtime aws:*=240420058
kafka aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-eusc:*
kafkaconnect aws:* aws-cn:* aws-us-gov:*
kendra aws:*=2c0c08348,fips-*=2c0008000 aws-us-gov:*=2,fips-*=2
kendra-ranking aws:*=3ff7dffff aws-cn:* aws-us-gov:* aws-eusc:*
kinesis aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
kinesisanalytics aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-eusc:*
kinesisvideo aws:*=2ebe2935b aws-cn:*=1 aws-us-gov:*,fips-* aws-iso:*=1
kms aws:*,*-fips=3ffffdffb,ProdFips aws-cn:* aws-us-gov:*,*-fips,ProdFips aws-iso:*,*-fips,ProdFips aws-iso-b:*,*-fips=1,ProdFips aws-iso-e:*,*-fips,ProdFips aws-iso-f:*,*-fips,ProdFips aws-eusc:*
lakeformation aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
lambda aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
license-manager aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
license-manager-linux-subscriptions aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*
license-manager-user-subscriptions aws:*=3ffffdfff,fips-*=3c0000000 aws-us-gov:*
lightsail aws:*=2e1ea975a
logs aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
lookoutequipment aws:*=40400010
m2 aws:*=3e3fa8379,fips-*=3c0008000 aws-us-gov:*,fips-*
machinelearning aws:*=40400000
macie2 aws:*=3ebda837b,fips-*=3c0000000
managedblockchain aws:*=40c00118 aws-us-gov:*=2
managedblockchain-query aws:*=40000000
marketplacecommerceanalytics aws:*=40000000
media-pipelines-chime aws:*=240828358,*-fips=240000000
mediaconnect aws:*=3e5ca9bfb
mediaconvert aws:*=3e5ca9b79,fips-*=3c0008000 aws-cn:*=2 aws-us-gov:*=2,fips-*=2
medialive aws:*=2e5ca9bf8,fips-*=2c0000000 aws-iso:*=1,fips-*=1 aws-iso-b:*=1,fips-*=1
mediapackage aws:*=3e1ca8b78 aws-iso:*=1 aws-iso-b:*=1
mediapackage-vod aws:*=3e5ca8bf8
mediapackagev2 aws:*=3e5ca9bf8,fips-*=3c0008000
mediastore aws:*=240ca0218
meetings-chime aws:*=242828359,*-fips=240008000 aws-us-gov:*,*-fips
memory-db aws:*=3e1fa835a,fips aws-cn:* aws-us-gov:*
messaging-chime aws:*=40020000,*-fips=40000000
metering.marketplace aws:*=3effe8ffb aws-cn:*=2 aws-us-gov:* aws-iso-b:*=1 aws-eusc:*
metrics.sagemaker aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:* aws-iso:*=1 aws-iso-b:*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
mgh aws:*=240c20208
mgn aws:*,fips-*=3c0000000 aws-us-gov:*,fips-*
migrationhub-orchestrator aws:*=240c20208
migrationhub-strategy aws:*=240c20208
mobileanalytics aws:*=40000000
models-v2-lex aws:*=240c28319 aws-us-gov:*=2
models.lex aws:*=240c20308,*-fips=240000000 aws-us-gov:*=2,*-fips=2
monitoring aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
mq aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-eusc:*
mturk-requester aws:*=40000000,sandbox
neptune aws:*=3e9ca835a aws-cn:* aws-us-gov:*
network-firewall aws:*,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-eusc:*
networkmanager aws:aws-global,fips-aws-global aws-us-gov:aws-us-gov-global,fips-aws-us-gov-global
notifications aws:* aws-cn:* aws-us-gov:* aws-eusc:*
notifications-contacts aws:aws-global
nova-act aws:*=40000000
oam aws:* aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
oidc aws:* aws-cn:* aws-us-gov:* aws-eusc:*
omics aws:*=2c2c20118,fips-*=240000000
organizations aws:aws-global,fips-aws-global aws-cn:aws-cn-global aws-us-gov:aws-us-gov-global,fips-aws-us-gov-global aws-iso:aws-iso-global aws-iso-b:aws-iso-b-global aws-iso-e:aws-iso-e-global aws-iso-f:aws-iso-f-global
osis aws:*=3e0ea8358
outposts aws:*=3fffa877b,fips-*=3c0008000 aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1
participant.connect aws:*=240828319,fips-*=240000000 aws-us-gov:*=2,fips-*=2
partnercentral-channel aws:*=40000000
personalize aws:*=2c0428358 aws-cn:*=1
pi aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
pinpoint aws:*=2c0c28358,fips-*=2c0008000 aws-us-gov:*=2,fips-*=2
pipes aws:*=3edfe87fb aws-cn:* aws-iso-e:* aws-iso-f:*
polly aws:*=3e9eed37b,fips-*=3c0008000 aws-cn:*=2 aws-us-gov:*=2,fips-*=2 aws-eusc:*
portal.sso aws:* aws-cn:* aws-us-gov:* aws-eusc:*
profile aws:*=240828319,fips-*=240008000
proton aws:*=2c0c28318
qbusiness aws:* aws-cn:* aws-us-gov:* aws-eusc:*
query.timestream aws:*=2c0420248 aws-us-gov:*=2
quicksight aws:*=2e7fe9759 aws-cn:*=1 aws-us-gov:* aws-iso-f:*
ram aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
rbin aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
rds aws:*,rds.*=3c0018000,*-fips=3c0018000,rds-fips.*=3c0018000 aws-cn:* aws-us-gov:*,rds.*,*-fips aws-iso:*,rds.*,*-fips aws-iso-b:*,rds.*=1,*-fips=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
rds-data aws:*=3c1c28358,fips-*=3c0000000
redshift aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
redshift-serverless aws:*=3f7ffffff,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso-e:* aws-iso-f:* aws-eusc:*
rekognition aws:*=3e2e2d358,*-fips=3c0008000,rekognition.*=3c0008000,rekognition-fips.*=3c0008000 aws-us-gov:*=2,*-fips=2,rekognition.*=2,rekognition-fips.*=2 aws-iso-e:* aws-iso-f:*
resiliencehub aws:*=3e9da835b aws-us-gov:*,fips-*
resource-explorer-2 aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*
resource-groups aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
rolesanywhere aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso-e:* aws-iso-f:* aws-eusc:*
route53 aws:aws-global,fips-aws-global aws-cn:aws-cn-global aws-us-gov:aws-us-gov-global,fips-aws-us-gov-global aws-iso:aws-iso-global aws-iso-b:aws-iso-b-global aws-iso-e:aws-iso-e-global aws-iso-f:aws-iso-f-global
route53-recovery-control-config aws:aws-global
route53domains aws:*=40000000
route53profiles aws:* aws-cn:* aws-us-gov:* aws-iso-e:* aws-iso-f:* aws-eusc:*
route53resolver aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
rum aws:*=3ffffdffb aws-us-gov:* aws-eusc:*
runtime-v2-lex aws:*=240c28319 aws-us-gov:*=2
runtime.lex aws:*=240c20308,*-fips=240000000 aws-us-gov:*=2,*-fips=2
runtime.sagemaker aws:*,*-fips=3c0000000 aws-cn:* aws-us-gov:*,*-fips=2 aws-iso:*=1 aws-iso-b:*=1 aws-iso-f:* aws-eusc:*
s3 aws:*,fips-*=3c0018000,aws-global,s3-external-1 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
s3-control aws:*=3efff8ffb,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:*,*-fips aws-iso-b:*=1,*-fips=1 aws-eusc:*
s3-outposts aws:*=3ebda877b,fips-*=3c0008000 aws-us-gov:*,fips-* aws-iso:*=1,fips-*=1 aws-iso-b:*=1,fips-*=1
sagemaker-geospatial aws:*=200000000
savingsplans aws:aws-global aws-cn:* aws-iso-e:aws-iso-e-global aws-iso-f:aws-iso-f-global
scheduler aws:* aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
schemas aws:*=3edfe877b aws-cn:* aws-us-gov:* aws-iso-e:* aws-iso-f:*
sdb aws:*=360400308
secretsmanager aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:*,*-fips aws-iso-b:*,*-fips=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
securityhub aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-f:* aws-eusc:*
securitylake aws:*=3e1ca8378,fips-*=3c0000000 aws-us-gov:*,*-fips
serverlessrepo aws:*=3e9ca835a,*-fips=3c0008000 aws-cn:* aws-us-gov:*,*-fips
servicecatalog aws:*=3efffaffb,*-fips=3c0000000 aws-cn:* aws-us-gov:*,*-fips aws-iso-e:*
servicecatalog-appregistry aws:*=3efff8ffb,fips-*=3c0008000 aws-us-gov:*
servicediscovery aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:*,*-fips,servicediscovery,servicediscovery-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
servicequotas aws:* aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
shield aws:aws-global,fips-aws-global
signer aws:*=3e9da835b,fips-*=3c0000000,verification-*=3e9da835b,fips-verification-*=3c0000000 aws-cn:*,verification-* aws-us-gov:*,fips-*,verification-*,fips-verification-* aws-eusc:*
sms-voice aws:*=3ffffaffd,fips-*=3c0018000 aws-us-gov:*,fips-* aws-eusc:*
snowball aws:*=3e7da877b,fips-*=3e7da877b aws-cn:*,fips-* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:*=1
sns aws:*,fips-*=3c0010000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
sqs aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:*,fips-* aws-eusc:*
ssm aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
ssm-contacts aws:*=3e1ca8358,fips-*=3c0000000
ssm-incidents aws:*=3e1ca8358,fips-*=3c0008000
ssm-quicksetup aws:*=3e1ca8358,fips-*=3c0008000
ssm-sap aws:*=3effe8ffb,fips-*=3c0008000
sso aws:* aws-cn:* aws-us-gov:*,*-fips aws-eusc:*
states aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
storagegateway aws:*,*-fips=3c0018000 aws-cn:* aws-us-gov:*,fips,*-fips aws-iso:* aws-iso-b:*,fips,*-fips=1 aws-eusc:*
streams.dynamodb aws:*,local aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
sts aws:*,*-fips=3c0000000,aws-global aws-cn:* aws-us-gov:*,*-fips aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
support aws:aws-global aws-cn:aws-cn-global aws-us-gov:*=2,fips-*=2,aws-us-gov-global aws-iso:aws-iso-global aws-iso-b:aws-iso-b-global
supportapp aws:*=240400000
swf aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,*-fips aws-iso:*,fips-* aws-iso-b:*,fips-*=1 aws-iso-e:* aws-iso-f:* aws-eusc:*
synthetics aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
tagging aws:* aws-cn:* aws-us-gov:* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
tax aws:aws-global
textract aws:*=3c1e28350,fips-*=3c0008000 aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-f:*
thinclient aws:*=240c28040
tnb aws:*=2612a8210
transcribe aws:*=3e9ce835b,fips-*=3c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1,fips-*=1 aws-iso-f:*
transcribestreaming aws:*=2f0c6d359,fips-*=2c0008000 aws-cn:* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-f:*
transfer aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-* aws-eusc:*
translate aws:*=3c1ca835a,*-fips=3c0000000 aws-us-gov:*=2,*-fips=2 aws-iso:*=1,*-fips=1 aws-iso-f:*
trustedadvisor aws:*=2c0400210,fips-*=2c0000000 aws-iso-e:* aws-iso-f:*=2 aws-eusc:*
verifiedpermissions aws:*,fips-*=3c0018000 aws-cn:* aws-us-gov:*,fips-*
voice-chime aws:*=240c28318,*-fips=240008000
voiceid aws:*=240828308,fips-*=240008000
vpc-lattice aws:*=3fdff9ffb
waf aws:aws,aws-fips,aws-global,aws-global-fips
waf-regional aws:*=3effe8ffb,fips-*=3effe8ffb aws-cn:*,fips-* aws-us-gov:*,fips-*
wafv2 aws:*,fips-*=3ffffdffb aws-cn:*,fips-* aws-us-gov:*,fips-* aws-iso:*=1 aws-iso-b:*=1 aws-eusc:*
wellarchitected aws:*=3e9ca835a aws-us-gov:*
wisdom aws:*=240828319,ui-*=240828318,fips-*=240008000
workdocs aws:*=240400308,fips-*=240000000
workmail aws:*=240400000
workspaces aws:*=2e3c29359,fips-*=240000000 aws-cn:*=2 aws-us-gov:*,fips-* aws-iso:*,fips-* aws-iso-b:*=1,fips-*=1
workspaces-web aws:*=240c28348,fips-*=240000000
xray aws:*,fips-*=3c0000000 aws-cn:* aws-us-gov:*,fips-* aws-iso:* aws-iso-b:* aws-iso-e:* aws-iso-f:* aws-eusc:*
`

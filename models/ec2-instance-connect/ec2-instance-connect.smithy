$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Response"

namespace com.amazonaws.ec2instanceconnect

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS EC2 Instance Connect")
@service(sdkId: "EC2 Instance Connect", endpointPrefix: "ec2-instance-connect")
@awsJson1_1
@sigv4(name: "ec2-instance-connect")
@standardRegionalEndpoints
service AWSEC2InstanceConnectService {
    version: "2018-04-02"
    operations: [SendSSHPublicKey, SendSerialConsoleSSHPublicKey]
}

operation SendSSHPublicKey {
    input := {
        @required
        InstanceId: InstanceId

        @required
        InstanceOSUser: InstanceOSUser

        @required
        SSHPublicKey: SSHPublicKey

        AvailabilityZone: AvailabilityZone
    }
    output := {
        RequestId: String
        Success: Boolean
    }
    errors: [
        AuthException
        InvalidArgsException
        ServiceException
        ThrottlingException
        EC2InstanceNotFoundException
        EC2InstanceStateInvalidException
        EC2InstanceUnavailableException
    ]
}

operation SendSerialConsoleSSHPublicKey {
    input := {
        @required
        InstanceId: InstanceId

        SerialPort: SerialPort

        @required
        SSHPublicKey: SSHPublicKey
    }
    output := {
        RequestId: String
        Success: Boolean
    }
    errors: [
        AuthException
        SerialConsoleAccessDisabledException
        InvalidArgsException
        ServiceException
        ThrottlingException
        EC2InstanceNotFoundException
        EC2InstanceTypeInvalidException
        SerialConsoleSessionLimitExceededException
        SerialConsoleSessionUnavailableException
        EC2InstanceStateInvalidException
        EC2InstanceUnavailableException
        SerialConsoleSessionUnsupportedException
    ]
}

@error("client")
structure AuthException {
    Message: String
}

@length(min: 6, max: 32) @pattern("^(\\w+-){2,3}\\d+\\w+$")
string AvailabilityZone

@error("client")
structure EC2InstanceNotFoundException {
    Message: String
}

@error("client")
structure EC2InstanceStateInvalidException {
    Message: String
}

@error("client")
structure EC2InstanceTypeInvalidException {
    Message: String
}

@error("client")
structure EC2InstanceUnavailableException {
    Message: String
}

@length(min: 10, max: 32) @pattern("^i-[a-f0-9]+$")
string InstanceId

@length(min: 1, max: 32)
@pattern("(^[A-Za-z_][A-Za-z0-9\\@\\._-]{0,30}[A-Za-z0-9\\$_-]?$)|(^(?=.{2,32}$)[0-9]{1,32}[A-Za-z\\@\\._-][A-Za-z0-9\\@\\._-]*[A-Za-z0-9\\$_-]?$)")
string InstanceOSUser

@error("client")
structure InvalidArgsException {
    Message: String
}

@length(min: 80, max: 4096)
string SSHPublicKey

@error("client")
structure SerialConsoleAccessDisabledException {
    Message: String
}

@error("client")
structure SerialConsoleSessionLimitExceededException {
    Message: String
}

@error("server")
structure SerialConsoleSessionUnavailableException {
    Message: String
}

@error("client")
structure SerialConsoleSessionUnsupportedException {
    Message: String
}

@range(min: 0, max: 0)
integer SerialPort

@error("server")
structure ServiceException {
    Message: String
}

@error("client")
structure ThrottlingException {
    Message: String
}

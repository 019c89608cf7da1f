// Starts the SQS server on loopback: node sqs.js PORT
const { createSqsServer } = require('local-aws-sqs');
createSqsServer({ port: Number(process.argv[2]), hostname: '127.0.0.1', emulateQueueCreationLifecycle: false });

// Package xmlwire reads and writes the XML of restXml and reads that of awsQuery and ec2Query.
package xmlwire

$version: "2.0"
$operationInputSuffix: "Request"
$operationOutputSuffix: "Result"

namespace com.amazonaws.marketplacecommerceanalytics

use aws.api#service
use aws.auth#sigv4
use aws.endpoints#standardRegionalEndpoints
use aws.protocols#awsJson1_1

@title("AWS Marketplace Commerce Analytics")
@service(
    sdkId: "Marketplace Commerce Analytics"
    endpointPrefix: "marketplacecommerceanalytics"
    docId: "marketplacecommerceanalytics-2015-07-01"
)
@awsJson1_1
@sigv4(name: "marketplacecommerceanalytics")
@standardRegionalEndpoints
service MarketplaceCommerceAnalytics20150701 {
    version: "2015-07-01"
    operations: [GenerateDataSet, StartSupportDataExport]
}

operation GenerateDataSet {
    input := {
        @required
        dataSetType: DataSetType

        @required
        dataSetPublicationDate: Timestamp

        @required
        roleNameArn: RoleNameArn

        @required
        destinationS3BucketName: DestinationS3BucketName

        destinationS3Prefix: String

        @required
        snsTopicArn: SnsTopicArn

        customerDefinedValues: CustomerDefinedValues
    }
    output := {
        dataSetRequestId: String
    }
    errors: [MarketplaceCommerceAnalyticsException]
}

@deprecated
operation StartSupportDataExport {
    input := @deprecated {
        @required
        dataSetType: SupportDataSetType

        @required
        fromDate: Timestamp

        @required
        roleNameArn: RoleNameArn

        @required
        destinationS3BucketName: DestinationS3BucketName

        destinationS3Prefix: String

        @required
        snsTopicArn: SnsTopicArn

        customerDefinedValues: CustomerDefinedValues
    }
    output := @deprecated {
        dataSetRequestId: String
    }
    errors: [MarketplaceCommerceAnalyticsException]
}

@length(min: 1, max: 5)
map CustomerDefinedValues {
    key: OptionalKey
    value: OptionalValue
}

enum DataSetType {
    customer_subscriber_hourly_monthly_subscriptions
    customer_subscriber_annual_subscriptions
    daily_business_usage_by_instance_type
    daily_business_fees
    daily_business_free_trial_conversions
    daily_business_new_instances
    daily_business_new_product_subscribers
    daily_business_canceled_product_subscribers
    monthly_revenue_billing_and_revenue_data
    monthly_revenue_annual_subscriptions
    monthly_revenue_field_demonstration_usage
    monthly_revenue_flexible_payment_schedule
    disbursed_amount_by_product
    disbursed_amount_by_product_with_uncollected_funds
    disbursed_amount_by_instance_hours
    disbursed_amount_by_customer_geo
    disbursed_amount_by_age_of_uncollected_funds
    disbursed_amount_by_age_of_disbursed_funds
    disbursed_amount_by_age_of_past_due_funds
    disbursed_amount_by_uncollected_funds_breakdown
    customer_profile_by_industry
    customer_profile_by_revenue
    customer_profile_by_geography
    sales_compensation_billed_revenue
    us_sales_and_use_tax_records
}

@length(min: 1, max: 63)
string DestinationS3BucketName

@error("server")
structure MarketplaceCommerceAnalyticsException {
    message: String
}

@length(min: 1, max: 255)
string OptionalKey

@length(min: 1, max: 255)
string OptionalValue

@length(min: 1, max: 2048)
string RoleNameArn

@length(min: 1, max: 256)
string SnsTopicArn

enum SupportDataSetType {
    customer_support_contacts_data
    test_customer_support_contacts_data
}

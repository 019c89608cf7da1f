// Sessiongen generates typed clients and resources from service models.
package main

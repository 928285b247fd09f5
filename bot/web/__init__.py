"""The site: pages of the service for browsers, and room for the programs' API beside them."""

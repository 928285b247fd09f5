"""Amazon's film reviews: from the shop's review and product files to a prepared data set."""

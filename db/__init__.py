"""What must never be lost: users, ratings, recommendations shown, retraining runs."""

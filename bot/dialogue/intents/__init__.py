"""What people mean by what they type, in six languages. Pure: what a catalog holds is asked of `Names`."""

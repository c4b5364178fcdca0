// The room's first occupant arrives with the next commits.

curl "$PARCELS_BASE_URL"'/parcels/abc123'

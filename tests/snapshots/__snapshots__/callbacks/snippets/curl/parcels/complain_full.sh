curl -X POST "$PARCELS_BASE_URL"'/parcels/abc123/complaints?reason=example-reason'

package io.trino.plugin.geospatial;

import io.trino.spi.type.TypeSignature;

/** See GeometryType: geography is kept in the same bytes. */
public final class SphericalGeographyType extends GeometryType {
    public static final String SPHERICAL_GEOGRAPHY_TYPE_NAME = "SphericalGeography";
    public static final SphericalGeographyType SPHERICAL_GEOGRAPHY = new SphericalGeographyType();

    private SphericalGeographyType() {
        super(new TypeSignature(SPHERICAL_GEOGRAPHY_TYPE_NAME));
    }
}

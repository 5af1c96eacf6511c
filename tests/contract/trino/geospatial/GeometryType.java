package io.trino.plugin.geospatial;

import io.airlift.slice.Slice;
import io.trino.geospatial.serde.JtsGeometrySerde;
import io.trino.spi.block.Block;
import io.trino.spi.block.BlockBuilder;
import io.trino.spi.block.VariableWidthBlock;
import io.trino.spi.block.VariableWidthBlockBuilder;
import io.trino.spi.connector.ConnectorSession;
import io.trino.spi.type.AbstractVariableWidthType;
import io.trino.spi.type.TypeSignature;

/**
 * The type under the name that the last published jar of geospatial functions asks for.
 *
 * <p>Its own is written for blocks that engines of later releases don't have: this one takes its place.
 */
public class GeometryType extends AbstractVariableWidthType {
    public static final String GEOMETRY_TYPE_NAME = "Geometry";
    public static final GeometryType GEOMETRY = new GeometryType(new TypeSignature(GEOMETRY_TYPE_NAME));

    protected GeometryType(TypeSignature signature) {
        super(signature, Slice.class);
    }

    @Override
    public Slice getSlice(Block block, int position) {
        VariableWidthBlock values = (VariableWidthBlock) block.getUnderlyingValueBlock();
        return values.getSlice(block.getUnderlyingValuePosition(position));
    }

    @Override
    public void writeSlice(BlockBuilder builder, Slice value) {
        writeSlice(builder, value, 0, value.length());
    }

    @Override
    public void writeSlice(BlockBuilder builder, Slice value, int offset, int length) {
        ((VariableWidthBlockBuilder) builder).writeEntry(value, offset, length);
    }

    @Override
    public Object getObjectValue(ConnectorSession session, Block block, int position) {
        if (block.isNull(position)) {
            return null;
        }
        return JtsGeometrySerde.deserialize(getSlice(block, position)).toText();
    }
}

package org.thaw.feelings.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A model as bytes. The same model is always the same bytes. */
public final class ModelFile {
    private static final String NAME = "goemotions.model";
    private static final int MARK = 0x54464c31;

    private ModelFile() {}

    /**
     * The model that Thaw carries.
     *
     * @throws IllegalStateException where the program was built without it
     */
    public static LabelModel carried() {
        try (InputStream file = ModelFile.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException("The model of words for feelings is not in the program.");
            }
            return read(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException where the bytes are none
     */
    public static LabelModel read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes, 1 << 16));
        if (in.readInt() != MARK) {
            throw new IOException("This is no model of words for feelings.");
        }
        List<String> labels = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            labels.add(in.readUTF());
        }
        int[] pieces = new int[in.readInt()];
        for (int at = 0; at < pieces.length; at++) {
            pieces[at] = in.readInt();
        }
        byte[] rarity = in.readNBytes(pieces.length);
        byte[] weights = in.readNBytes(pieces.length * labels.size());
        return new LabelModel(
                labels, pieces, rarity, weights, floats(in, labels), floats(in, labels), floats(in, labels));
    }

    /** Writes a model. */
    public static void write(LabelModel model, OutputStream bytes) throws IOException {
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MARK);
        out.writeByte(model.labels().size());
        for (String label : model.labels()) {
            out.writeUTF(label);
        }
        int[] pieces = model.pieces();
        out.writeInt(pieces.length);
        for (int piece : pieces) {
            out.writeInt(piece);
        }
        out.write(model.rarity());
        out.write(model.weights());
        for (float[] each : List.of(model.scales(), model.biases(), model.thresholds())) {
            for (float value : each) {
                out.writeFloat(value);
            }
        }
        out.flush();
    }

    private static float[] floats(DataInputStream in, List<String> labels) throws IOException {
        float[] values = new float[labels.size()];
        for (int at = 0; at < values.length; at++) {
            values[at] = in.readFloat();
        }
        return values;
    }
}

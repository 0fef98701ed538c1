package org.thaw.practices.moving;

import java.util.Optional;

/** A plain shape as its buttons were pressed; each has something to begin with. */
record ShapeForm(String kind, String edge, String size, String weight, String place) {
    static final ShapeForm FIRST = new ShapeForm("round", "smooth", "middle", "middle", "5");

    /** The shape that was chosen; nothing where the form was not one of ours. */
    Optional<Shape> shape() {
        return SheetText.read(String.join(",", "shape", kind, edge, size, weight, place)).stream()
                .flatMap(sheet -> sheet.shapes().stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return "ShapeForm[hidden]";
    }
}

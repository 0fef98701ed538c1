package org.thaw.instruments.form;

import java.util.Optional;

/**
 * A FHIRPath of the form.
 *
 * @param name by which others call it, for variables
 */
public record Expression(Optional<String> name, String path) {}

package org.thaw.crisis;

/**
 * The offer made to everyone whose words call for help: the same for all, whatever they wrote (EVIDENCE G2, 3). Drawn
 * by {@code @template.crisis.offer}.
 */
public record HelpOffer(CountryHelp help) {}

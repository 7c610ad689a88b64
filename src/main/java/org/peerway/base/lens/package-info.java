/** Sees clinical and labelling shorthand in what people write, by a list of words. */
@NullMarked
@NamedInterface("lens")
package org.peerway.base.lens;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;

/**
 * What must not be read on a wall (domain §9, 个保法 6, 28): finding numbers of persons in a bulletin,
 * masking them, and the one way to the text that may hang: {@link
 * cn.mingyi.disclosure.domain.privacy.Posted}.
 */
@NullMarked
package cn.mingyi.disclosure.domain.privacy;

import org.jspecify.annotations.NullMarked;

/**
 * What people do with Peerway from beginning to end, by real keys and clicks in a real
 * browser.
 */
package org.peerway.journey;

"""From what is known of a graph to a picture of a part of it: which nodes, their neighbours, their places."""

from prices import discounted


def test_small():
    assert discounted(1, 10) == 0

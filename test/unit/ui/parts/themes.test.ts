import { themes } from '../../../../shared/ui/parts/ScreenFrame';

const { default: light, ...others } = themes;

it.each(Object.entries(others))(
  '%s differs from the light theme in colours and shadows alone',
  (_name, theme) => {
    const differing = Object.entries(theme).filter(
      ([token, value]) => light[token as keyof typeof light] !== value,
    );
    expect(differing.length).toBeGreaterThan(100);
    expect(differing.map(([token]) => token).filter((token) => !/^(color|shadow)/.test(token))).toEqual([]);
  },
);

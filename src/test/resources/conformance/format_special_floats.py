for x in (float('inf'), float('-inf'), float('nan'), -0.0, 1e100, 1e-10, 123456789.0):
    print(f'{x:f}'[:20], f'{x:.2e}', f'{x:g}', f'{x:>10.3g}', f'{x:+}', f'{x:06.1f}'[:15])
print(f'{-0.0:z.1f} {-0.01:z.1f}')
